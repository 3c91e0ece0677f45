package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The text of a picture.
 *
 * @param text without the credit; never blank
 * @param credit photographer or agency as printed, without brackets
 * @param image the picture's address as the page has it
 */
public record Caption(String text, Optional<String> credit, Optional<String> image) {
  public Caption {
    requireNonNull(text, "text");
    requireNonNull(credit, "credit");
    requireNonNull(image, "image");
  }
}
