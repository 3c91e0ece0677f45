package io.github.copydesk.block;

/**
 * An image of the page.
 *
 * @param nextBlock index of the block that follows it in reading order
 * @param element the innermost block element around it, an index of the {@link Tree}
 * @param source its address as the page has it; may be ""
 * @param alt its alternative text, white space collapsed; may be ""
 */
public record Picture(int nextBlock, int element, String source, String alt) {}
