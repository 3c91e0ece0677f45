package io.github.copydesk;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Role;
import io.github.copydesk.label.RoleModel;
import io.github.copydesk.label.RoleModel.Likely;
import io.github.copydesk.page.Decoded;
import java.util.List;
import java.util.Optional;

/**
 * How one page became an article: every block with what was thought of it first and last, and where
 * every field comes from. Immutable.
 *
 * @param outcome what {@link Copydesk#clean} returns for the same input
 * @param form what the input was read as
 * @param declared what the page calls itself: {@code JSON-LD NewsArticle}, {@code og:type article}
 * @param charset how its bytes were read; empty if they were not
 * @param language BCP 47 tag, {@code und} if the page does not say it
 * @param url where it was fetched
 * @param limits the limits that were hit, a sentence each
 * @param phases the stages of the work in order, with what they took
 * @param pieces every block of the page, in reading order
 * @param provenance what the sources of each field say, field by field
 */
public record Explanation(
    Outcome outcome,
    Form form,
    List<String> declared,
    Optional<Charset> charset,
    String language,
    Optional<String> url,
    List<String> limits,
    List<Phase> phases,
    List<Piece> pieces,
    List<Provenance> provenance) {

  /** What an input was read as. */
  public enum Form {
    HTML("HTML page"),
    TEXT("plain text"),
    /** It was not read. */
    NONE("not read");

    private final String words;

    Form(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /**
   * A character set and what decided it.
   *
   * @param name its name
   * @param evidence what decided it
   */
  public record Charset(String name, Decoded.Evidence evidence) {
    public Charset {
      requireNonNull(name, "name");
      requireNonNull(evidence, "evidence");
    }
  }

  /**
   * A stage of the work.
   *
   * @param name the stage
   * @param nanos what it took, in nanoseconds of the clock that was given
   */
  public record Phase(String name, long nanos) {
    public Phase {
      requireNonNull(name, "name");
    }
  }

  /**
   * One block.
   *
   * @param block its number in reading order, from 0
   * @param text as it stands on the page
   * @param first what the labeller took it for
   * @param why what decided that
   * @param keep the model's probability that it is part of the article, 0..1
   * @param last what it became
   * @param reason what decided that
   * @param cuts what was cut off it, in reading order
   * @param roles what the model of roles takes it for, the most probable role first; roles that are
   *     alike stand under one: a share bar is navigation
   * @param strengths what moved the model most, the strongest first
   */
  public record Piece(
      int block,
      String text,
      Role first,
      Reason why,
      double keep,
      Role last,
      Reason reason,
      List<Removed> cuts,
      List<Likely> roles,
      List<Strength> strengths) {
    public Piece {
      requireNonNull(text, "text");
      requireNonNull(first, "first");
      requireNonNull(why, "why");
      requireNonNull(last, "last");
      requireNonNull(reason, "reason");
      cuts = List.copyOf(cuts);
      roles = List.copyOf(roles);
      strengths = List.copyOf(strengths);
    }

    /** How probable it is, by the model of roles, that the block is what it became. */
    public double probability() {
      Role told = RoleModel.told(last);
      return roles.stream()
          .filter(likely -> RoleModel.told(likely.role()) == told)
          .mapToDouble(Likely::probability)
          .findFirst()
          .orElse(1);
    }
  }

  /**
   * How much a feature of a block speaks for keeping it.
   *
   * @param feature in words
   * @param value of the block
   * @param unit of the value
   * @param logOdds change of the log odds against the page's usual value; above 0 it speaks for
   *     keeping
   */
  public record Strength(String feature, double value, String unit, double logOdds) {
    public Strength {
      requireNonNull(feature, "feature");
      requireNonNull(unit, "unit");
    }
  }

  /**
   * Where a field comes from.
   *
   * @param field the field
   * @param lines what each source says and what came of it
   */
  public record Provenance(String field, List<String> lines) {
    public Provenance {
      requireNonNull(field, "field");
      lines = List.copyOf(lines);
    }
  }

  public Explanation {
    requireNonNull(outcome, "outcome");
    requireNonNull(form, "form");
    declared = List.copyOf(declared);
    requireNonNull(charset, "charset");
    requireNonNull(language, "language");
    requireNonNull(url, "url");
    limits = List.copyOf(limits);
    phases = List.copyOf(phases);
    pieces = List.copyOf(pieces);
    provenance = List.copyOf(provenance);
  }

  /** The article, if there is one. */
  public Optional<Article> article() {
    return outcome instanceof Outcome.Found found ? Optional.of(found.article()) : Optional.empty();
  }
}
