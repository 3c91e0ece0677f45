package io.github.copydesk.label;

/**
 * Values that fall through a {@link ModelSieve}.
 *
 * @param values column after column; not changed
 * @param stride places from one column to the next
 * @param rows how many there are, at most the stride
 */
record SieveTable(float[] values, int stride, int rows) {}
