package io.github.copydesk.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Work on several threads, results in the order in which the work was given. Only a window of it is
 * held: giving more waits until the first is done. One thread gives the work and takes the results.
 *
 * @param <R> the results
 */
public final class Window<R> implements AutoCloseable {
  /** Pieces of work per thread that wait or are done while the first is slow. */
  private static final int AHEAD = 8;

  private final int most;
  private final long budget;
  private final Sink<R> sink;
  private final Optional<ExecutorService> pool;
  private final Executor executor;
  private final Deque<Piece<R>> pieces = new ArrayDeque<>();
  private long weight;

  /**
   * An empty window.
   *
   * @param threads how many work; with 1 the calling thread does the work
   * @param budget most weight of all work in the window; a heavier piece is alone in it
   * @param sink takes the results, in the calling thread
   */
  public Window(int threads, long budget, Sink<R> sink) {
    this.most = threads * AHEAD;
    this.budget = budget;
    this.sink = sink;
    this.pool = threads == 1 ? Optional.empty() : Optional.of(pool(threads));
    this.executor = pool.<Executor>map(p -> p).orElse(Runnable::run);
  }

  private static ExecutorService pool(int threads) {
    return Executors.newFixedThreadPool(
        threads,
        work -> {
          Thread thread = new Thread(work, "copydesk");
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Gives a piece of work.
   *
   * @param cost its weight
   * @param work must not fail
   */
  public void add(long cost, Callable<R> work) throws IOException {
    while (!pieces.isEmpty() && (pieces.size() >= most || weight + cost > budget)) {
      take();
    }
    FutureTask<R> task = new FutureTask<>(work);
    pieces.add(new Piece<>(task, cost));
    weight += cost;
    executor.execute(task);
    while (!pieces.isEmpty() && pieces.peek().task().isDone()) {
      take();
    }
  }

  /** Waits for all work. */
  public void finish() throws IOException {
    while (!pieces.isEmpty()) {
      take();
    }
  }

  private void take() throws IOException {
    Piece<R> first = pieces.remove();
    weight -= first.weight();
    sink.accept(result(first.task()));
  }

  private static <R> R result(FutureTask<R> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Drops the work that is left. */
  @Override
  public void close() {
    pool.ifPresent(ExecutorService::shutdownNow);
  }

  /** Takes results. */
  @FunctionalInterface
  public interface Sink<R> {
    void accept(R result) throws IOException;
  }

  private record Piece<R>(FutureTask<R> task, long weight) {}
}
