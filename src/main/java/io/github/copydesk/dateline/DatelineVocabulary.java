package io.github.copydesk.dateline;

/**
 * All that the dateline parser reads from its resources.
 *
 * @param words places, agencies, small words
 * @param dates names of months and days
 */
record DatelineVocabulary(DatelineWords words, DatelineDates dates) {
  static DatelineVocabulary load() {
    return new DatelineVocabulary(new DatelineWords(), new DatelineDates());
  }
}
