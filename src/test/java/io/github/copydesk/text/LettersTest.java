package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {
  private static List<Character> known() {
    List<Character> known = new ArrayList<>();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Letters.isLetter(c) || Letters.isWord(c)) {
        known.add(c);
      }
    }
    return known;
  }

  @Test
  void foldAsTheyDoInAnyWord() {
    List<Character> known = known();
    for (char first : known) {
      int step = first < Letters.BEYOND ? 499 : 9973;
      for (int i = first % step; i < known.size(); i += step) {
        String word = "" + first + known.get(i) + first;
        assertEquals(Fold.anyWord(word), Letters.fold(word), word);
      }
    }
  }

  @Test
  void hashAsStringsDo() {
    for (char c : known()) {
      String word = "x" + c + "ß";
      int hash = 0;
      for (int i = 0; i < word.length(); i++) {
        hash = Letters.add(hash, word.charAt(i));
      }
      assertEquals(Fold.word(word).hashCode(), hash, word);
    }
  }

  @Test
  void areNoMarksDigitsOrSigns() {
    for (char c : "\u0301\u3099\u00ad1٣²_'。・ \u200bא".toCharArray()) {
      assertFalse(Letters.isLetter(c) || Letters.isWord(c), Integer.toHexString(c));
    }
    assertTrue(Letters.isWord('読') && Letters.isSurelyWord('読') && Letters.isWord('き'));
    assertFalse(Letters.isSurelyWord('万'));
  }
}
