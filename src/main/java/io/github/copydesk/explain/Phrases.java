package io.github.copydesk.explain;

import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.article.Role;
import io.github.copydesk.label.RoleModel.Likely;
import io.github.copydesk.page.Decoded;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What values are called in a report. */
final class Phrases {
  private static final long NANOS_OF_MICRO = 1000;
  private static final double MICROS_OF_MILLI = 1000;

  /** Probability below which a role is not worth a word. */
  private static final double HARDLY = 0.05;

  private Phrases() {}

  static String of(Role role) {
    return switch (role) {
      case BODY -> "paragraph";
      case HEADING -> "subhead";
      case LIST -> "list item";
      case TABLE -> "table";
      case DATE -> "date line";
      case OTHER -> "other";
      default -> role.id().replace('-', ' ');
    };
  }

  /** The same for a role of an older report, which may have roles that are no more. */
  static String ofRole(String id) {
    for (Role role : Role.values()) {
      if (role.id().equals(id)) {
        return of(role);
      }
    }
    return id;
  }

  /** What decided a character set. */
  static String of(Decoded.Evidence evidence) {
    return switch (evidence) {
      case BOM -> "a byte-order mark says so";
      case HEADER -> "the HTTP header or the caller says so";
      case META -> "a meta element or an XML declaration says so";
      case VALID_UTF8 -> "the bytes are valid UTF-8";
      case STATISTICS -> "statistics over the bytes";
      case DEFAULT -> "nothing says it: the web's default";
    };
  }

  /** "article 0.97 (HTML page, calls itself JSON-LD NewsArticle, og:type article)". */
  static String kind(Explanation explanation) {
    String calls =
        explanation.declared().isEmpty()
            ? ""
            : ", calls itself " + String.join(", ", explanation.declared());
    String kind =
        explanation
            .outcome()
            .kind()
            .map(page -> page.kind().id() + " " + two(page.probability()))
            .orElse("unknown");
    return kind + " (" + explanation.form().words() + calls + ")";
  }

  /** The most probable roles of a block, three at most, none that is hardly possible. */
  static List<Likely> likely(Piece piece) {
    return piece.roles().stream().filter(each -> each.probability() >= HARDLY).limit(3).toList();
  }

  /** "related 0.83, navigation 0.09". */
  static String ofLikely(Piece piece) {
    return likely(piece).stream()
        .map(each -> of(each.role()) + " " + two(each.probability()))
        .collect(Collectors.joining(", "));
  }

  static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.1f ms", nanos / NANOS_OF_MICRO / MICROS_OF_MILLI);
  }

  /** Side and weight of a feature: "for +1.20". */
  static String side(double logOdds) {
    return String.format(Locale.ROOT, "%s %+.2f", logOdds > 0 ? "for" : "against", logOdds);
  }
}
