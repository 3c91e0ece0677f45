package io.github.copydesk.credit;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.label.Labelled;
import java.util.List;

/** The labelled blocks of one page while the editor gives the last roles. For one thread. */
final class Draft {
  private final Blocks blocks;
  private final Labelled[] labelled;
  private final int bodyWords;

  Draft(Blocks blocks, List<Labelled> labelled) {
    this.blocks = blocks;
    this.labelled = labelled.toArray(new Labelled[0]);
    int sum = 0;
    for (int i = 0; i < this.labelled.length; i++) {
      sum += isBody(i) ? words(i) : 0;
    }
    this.bodyWords = sum;
  }

  Blocks blocks() {
    return blocks;
  }

  int size() {
    return labelled.length;
  }

  /** All blocks with the roles they have by now. */
  List<Labelled> all() {
    return List.of(labelled);
  }

  Labelled get(int index) {
    return labelled[index];
  }

  Block block(int index) {
    return labelled[index].block();
  }

  String text(int index) {
    return labelled[index].block().text();
  }

  int words(int index) {
    return labelled[index].block().words();
  }

  /** Words of all blocks that the labeller took for the body. */
  int bodyWords() {
    return bodyWords;
  }

  Role role(int index) {
    return labelled[index].role();
  }

  boolean isBody(int index) {
    return labelled[index].role().isBody();
  }

  void assign(int index, Role role, String why) {
    labelled[index] = labelled[index].as(role, new Reason.Form(why));
  }

  void assign(int index, Role role, Reason reason) {
    labelled[index] = labelled[index].as(role, reason);
  }

  /** Index of the first body block from here on, or {@link #size()}. */
  int nextBody(int from) {
    int i = Math.max(0, from);
    while (i < labelled.length && !isBody(i)) {
      i++;
    }
    return i;
  }

  /** Index of the last body block, or -1. */
  int lastBody() {
    int i = labelled.length - 1;
    while (i >= 0 && !isBody(i)) {
      i--;
    }
    return i;
  }
}
