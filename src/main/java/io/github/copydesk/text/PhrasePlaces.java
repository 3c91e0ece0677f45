package io.github.copydesk.text;

import java.util.Arrays;

/** Some places of a {@link PhraseGraph}, each once, in the order in which they were added. */
final class PhrasePlaces {
  private int[] places = new int[8];
  private int size;

  int size() {
    return size;
  }

  int get(int index) {
    return places[index];
  }

  void clear() {
    size = 0;
  }

  void add(int place) {
    for (int i = 0; i < size; i++) {
      if (places[i] == place) {
        return;
      }
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = place;
  }
}
