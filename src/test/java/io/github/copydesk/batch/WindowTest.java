package io.github.copydesk.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class WindowTest {
  private final List<Integer> results = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void givesResultsInTheOrderOfTheWork(int threads) throws IOException {
    try (Window<Integer> window = new Window<>(threads, 50, results::add)) {
      for (int i = 0; i < 1_000; i++) {
        int number = i;
        window.add(i % 60, () -> number);
      }
      window.finish();
    }
    assertEquals(IntStream.range(0, 1_000).boxed().toList(), results);
  }

  @Test
  void letsNoFasterPieceOvertake() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    try (Window<Integer> window = new Window<>(2, 10, results::add)) {
      window.add(
          1,
          () -> {
            second.await();
            return 1;
          });
      window.add(
          1,
          () -> {
            second.countDown();
            return 2;
          });
      window.finish();
    }
    assertEquals(List.of(1, 2), results);
  }

  @Test
  void holdsNoMoreThanItsBudget() throws IOException {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Window<Integer> window = new Window<>(3, 10, weight -> held.addAndGet(-weight))) {
      for (int i = 0; i < 500; i++) {
        int weight = 1 + i % 9;
        window.add(
            weight,
            () -> {
              most.accumulateAndGet(held.addAndGet(weight), Math::max);
              return weight;
            });
      }
      window.finish();
    }
    assertTrue(most.get() <= 10, "held " + most);
    assertEquals(0, held.get());
  }

  @Test
  void doesAPieceThatIsHeavierThanTheBudget() throws IOException {
    try (Window<Integer> window = new Window<>(2, 10, results::add)) {
      window.add(5, () -> 5);
      window.add(99, () -> 99);
      window.finish();
    }
    assertEquals(List.of(5, 99), results);
  }

  @Test
  void handsOnThatAResultCouldNotBeTaken() {
    try (Window<Integer> window =
        new Window<>(
            2,
            10,
            result -> {
              throw new IOException("full");
            })) {
      IOException e =
          assertThrows(
              IOException.class,
              () -> {
                window.add(1, () -> 1);
                window.finish();
              });
      assertEquals("full", e.getMessage());
    }
  }
}
