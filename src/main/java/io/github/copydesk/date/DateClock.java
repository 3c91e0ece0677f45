package io.github.copydesk.date;

/**
 * A time of day in a line.
 *
 * @param from first token
 * @param to token after the last
 * @param iso as in ISO 8601, with the zone if it is known: {@code 13:18+09:00}
 * @param american whether the zone is one of the United States, so that the month comes first
 */
record DateClock(int from, int to, String iso, boolean american) {}
