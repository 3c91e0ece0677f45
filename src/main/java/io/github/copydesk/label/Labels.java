package io.github.copydesk.label;

import java.util.List;

/**
 * All blocks of a page with their roles.
 *
 * @param blocks in reading order, one for each block of the page
 * @param confidence estimate of how well the article is cut out, 0..1
 */
public record Labels(List<Labelled> blocks, double confidence) {
  public Labels {
    blocks = List.copyOf(blocks);
  }
}
