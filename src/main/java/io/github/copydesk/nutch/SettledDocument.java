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
    for (Map.Entry<String, NutchField> entry : other) {
      for (Object value : entry.getValue().getValues()) {
        super.add(entry.getKey(), value);
      }
      getField(entry.getKey()).setWeight(entry.getValue().getWeight());
    }
    setWeight(other.getWeight());
    getDocumentMeta().addAll(other.getDocumentMeta());
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
}
