package io.github.copydesk.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FeatureMapTest {
  @Test
  void growsAndKeepsAll() {
    FeatureMap map = new FeatureMap(0);
    for (int i = -5000; i < 5000; i++) {
      map.put(i * 1024, i);
    }
    assertEquals(10_000, map.size());
    for (int i = -5000; i < 5000; i++) {
      assertEquals(i, map.get(i * 1024));
    }
  }

  @Test
  void absentKeysHaveZero() {
    FeatureMap map = new FeatureMap(4);
    map.put(0, 7);
    assertEquals(0, map.get(1));
    assertFalse(map.has(1));
    assertTrue(map.has(0));
  }

  @Test
  void adds() {
    FeatureMap map = new FeatureMap(4);
    assertEquals(1, map.add(9, 1));
    assertEquals(3, map.add(9, 2));
  }
}
