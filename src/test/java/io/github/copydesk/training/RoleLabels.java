package io.github.copydesk.training;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HintParts;
import io.github.copydesk.block.Tree;
import io.github.copydesk.label.Labelled;
import io.github.copydesk.label.RoleModel;
import io.github.copydesk.text.Prose;
import io.github.copydesk.text.WordFile;
import io.github.copydesk.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Labels blocks with roles without a reader: by the gold's text, deck and captions, by what rules
 * and the editor are sure of, by tags and by class names.
 */
final class RoleLabels {
  /**
   * Share of a block that is in the gold text, from which it is the body, below which it is not.
   */
  private static final float BODY = 0.6f;

  private static final float NOT_BODY = 0.1f;

  /** Weight of a block of which nothing is known but that it is not the body. */
  static final float UNKNOWN = 0.3f;

  /** An element with a larger share of the page's blocks is a theme's wrapper. */
  private static final double WRAPPER = 0.4;

  /** Words from which two texts being equal is no chance. */
  private static final int TELLING = 4;

  private final HintParts<Role> names;

  RoleLabels() {
    Map<String, Role> known = new HashMap<>();
    for (WordFile.Line line : WordFile.lines(RoleLabels.class, "role-names.txt")) {
      String[] words = line.text().split(" +");
      for (int i = 1; i < words.length; i++) {
        known.put(words[i], Role.valueOf(words[0].toUpperCase(Locale.ROOT)));
      }
    }
    names = new HintParts<>(known);
  }

  /**
   * The labels of a page.
   *
   * @param sample the blocks with their share of gold text
   * @param last their last roles
   * @return by block; null where nothing is known
   */
  Role[] of(Sample sample, List<Labelled> last) {
    Set<String> captions = keys(sample.gold().captions());
    Set<String> decks = keys(sample.gold().deck());
    Role[] named = named(sample.blocks());
    Role[] roles = new Role[sample.blocks().size()];
    for (Block block : sample.blocks().blocks()) {
      int b = block.index();
      String key = Prose.key(block.text());
      if (captions.contains(key)) {
        roles[b] = Role.CAPTION;
      } else if (decks.contains(key)) {
        roles[b] = Role.DECK;
      } else if (sample.weight()[b] > 0 && sample.label()[b] >= BODY) {
        roles[b] = Role.BODY;
      } else if (sample.weight()[b] > 0 && sample.label()[b] < NOT_BODY) {
        roles[b] = furniture(block, last.get(b), named[b]);
      }
    }
    return roles;
  }

  private static Set<String> keys(List<String> texts) {
    Set<String> keys = new HashSet<>();
    for (String text : texts) {
      for (String line : text.split("\n")) {
        if (Words.count(line) >= TELLING) {
          keys.add(Prose.key(line));
        }
      }
    }
    return keys;
  }

  private static Role furniture(Block block, Labelled last, Role name) {
    Role role = RoleModel.told(last.role());
    boolean sure = !(last.reason() instanceof Reason.Score) && !last.role().isBody();
    if (sure && role != Role.OTHER) {
      return role;
    }
    if (name != null) {
      return name;
    }
    boolean link = block.markup().linkChars() * 10 >= block.text().length() * 8;
    return link && Words.count(block.text()) >= 6 ? Role.RELATED : Role.OTHER;
  }

  /** By the nearest element that a tag or name says something of. */
  private Role[] named(Blocks blocks) {
    Tree tree = blocks.tree();
    Role[] inside = new Role[tree.size()];
    for (int element = 0; element < tree.size(); element++) {
      int count = tree.endBlock(element) - tree.firstBlock(element);
      Role own = count <= WRAPPER * blocks.size() ? own(tree, element) : null;
      int parent = tree.parent(element);
      inside[element] = own == null && parent >= 0 ? inside[parent] : own;
    }
    Role[] named = new Role[blocks.size()];
    for (Block block : blocks.blocks()) {
      Role hint = names.find(block.markup().hint());
      named[block.index()] = hint == null ? inside[block.element()] : hint;
    }
    return named;
  }

  private Role own(Tree tree, int element) {
    return switch (tree.name(element)) {
      case "nav" -> Role.NAVIGATION;
      case "figcaption" -> Role.CAPTION;
      default -> names.find(tree.hints(element));
    };
  }
}
