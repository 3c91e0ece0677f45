package io.github.copydesk.nutch;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.nutch.indexer.NutchDocument;
import org.apache.nutch.indexer.NutchField;

/**
 * A document in which a single value of ours stays single. Nutch runs indexing filters in no known
 * order; one behind ours that adds a second author or language would cost the document: Solr
 * refuses it. Who removes the field first, means it, and may set it anew.
 */
final class SettledDocument extends NutchDocument {
  private final Set<String> settled = new HashSet<>();

  /** With all that another document has. */
  SettledDocument(NutchDocument other) {
    copy(other, this);
  }

  /** Puts the value in the place of those that are there. */
  void settle(String name, Object value) {
    removeField(name);
    super.add(name, value);
    settled.add(name);
  }

  /** Adds a value, unless the field is settled. */
  @Override
  public void add(String name, Object value) {
    if (!settled.contains(name)) {
      super.add(name, value);
    }
  }

  @Override
  public NutchField removeField(String name) {
    settled.remove(name);
    return super.removeField(name);
  }

  /** A plain document, which index writers map as their configuration says. */
  @Override
  public NutchDocument clone() {
    NutchDocument plain = new NutchDocument();
    copy(this, plain);
    return plain;
  }

  private static void copy(NutchDocument from, NutchDocument to) {
    for (Map.Entry<String, NutchField> entry : from) {
      for (Object value : entry.getValue().getValues()) {
        to.add(entry.getKey(), value);
      }
      to.getField(entry.getKey()).setWeight(entry.getValue().getWeight());
    }
    to.setWeight(from.getWeight());
    to.getDocumentMeta().addAll(from.getDocumentMeta());
  }
}
