package io.github.copydesk.label;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Role;
import io.github.copydesk.block.Feature;
import io.github.copydesk.block.FeatureTable;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Says what each block probably is, by its form, its words and what stands around it, but not by
 * the names of classes: those are for rules, and half of the themes have none that tell. Immutable,
 * safe for use by many threads.
 */
public final class RoleModel {
  private static final String MODEL = "roles.model";

  /** The roles that it can tell from each other; every other role is counted as one of them. */
  public static final List<Role> ROLES =
      List.of(
          Role.BODY,
          Role.HEADLINE,
          Role.KICKER,
          Role.DECK,
          Role.BYLINE,
          Role.CAPTION,
          Role.EMBED,
          Role.BIO,
          Role.PROMO,
          Role.RELATED,
          Role.COMMENT,
          Role.NAVIGATION,
          Role.LEGAL,
          Role.COUNTER,
          Role.OTHER);

  private final Forest forest;
  private final List<Feature> columns;
  private final List<Role> roles;

  private RoleModel(Forest forest) {
    this.forest = forest;
    this.columns = forest.features().stream().map(Feature::valueOf).toList();
    this.roles =
        forest.classes().stream().map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT))).toList();
  }

  /** The model that comes with the library. */
  public static RoleModel load() {
    return read(RoleModel.class.getResourceAsStream(MODEL));
  }

  /**
   * A model from elsewhere, as the trainer writes it.
   *
   * @param model closed
   * @throws IllegalArgumentException if it knows features or roles that there are not
   */
  public static RoleModel read(InputStream model) {
    return new RoleModel(Forest.read(model));
  }

  /**
   * A role and how probable it is.
   *
   * @param role the role
   * @param probability 0..1
   */
  public record Likely(Role role, double probability) {
    public Likely {
      requireNonNull(role, "role");
    }
  }

  /** The role among {@link #ROLES} that stands for a role. */
  public static Role told(Role role) {
    return switch (role) {
      case HEADING, QUOTE, LIST, TABLE, CODE -> Role.BODY;
      case DATE, DATELINE, CREDIT -> Role.BYLINE;
      case PHOTO_CREDIT -> Role.CAPTION;
      case NEWSLETTER, PAYWALL, ADVERT -> Role.PROMO;
      case SHARE, TAGS, PLAYER -> Role.NAVIGATION;
      case CONSENT -> Role.LEGAL;
      case NOTE, MACHINE_NOTE, SEPARATOR, REPEAT -> Role.OTHER;
      default -> role;
    };
  }

  /** The roles of a row of features, the most probable first. */
  List<Likely> of(FeatureTable table, int row) {
    float[] values = new float[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = table.value(row, columns.get(i));
    }
    double[] probabilities = forest.probabilities(values);
    List<Likely> likely = new ArrayList<>(roles.size());
    for (int i = 0; i < probabilities.length; i++) {
      likely.add(new Likely(roles.get(i), probabilities[i]));
    }
    likely.sort(Comparator.comparingDouble(each -> -each.probability()));
    return likely;
  }

  /**
   * The roles of every block of a page, the most probable first; none of blocks without a letter or
   * digit.
   */
  List<List<Likely>> all(FeatureTable table, int blocks) {
    List<List<Likely>> byBlock = new ArrayList<>(Collections.nCopies(blocks, List.of()));
    for (int row = 0; row < table.rows(); row++) {
      byBlock.set(table.block(row), of(table, row));
    }
    return byBlock;
  }
}
