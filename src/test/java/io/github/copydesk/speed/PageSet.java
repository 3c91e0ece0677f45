package io.github.copydesk.speed;

import io.github.copydesk.Input;
import io.github.copydesk.evaluate.Corpus;
import io.github.copydesk.page.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The pages of the folder that the system property {@code copydesk.corpus} names: a corpus with
 * {@code gold.jsonl}, or any folder of {@code page.html} in folders, as {@code fixtures} is.
 */
@State(Scope.Benchmark)
public class PageSet {
  static final String FOLDER = "copydesk.corpus";

  List<Input> inputs;
  List<String> texts;

  @Setup
  public void load() throws IOException {
    inputs = read(Path.of(System.getProperty(FOLDER)));
    Decoder decoder = new Decoder();
    texts = new ArrayList<>();
    for (Input input : inputs) {
      texts.add(decoder.decode(input.bytes(), input.bytes().length, input.contentType()).text());
    }
  }

  static List<Input> read(Path folder) throws IOException {
    List<Input> inputs = new ArrayList<>();
    if (Files.exists(folder.resolve("gold.jsonl"))) {
      Corpus corpus = new Corpus(folder);
      for (Corpus.Entry entry : corpus.entries()) {
        inputs.add(corpus.input(entry));
      }
      return inputs;
    }
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path page : folders.map(f -> f.resolve("page.html")).sorted().toList()) {
        if (Files.exists(page)) {
          inputs.add(Input.of(Files.readAllBytes(page)).as(Input.Kind.HTML));
        }
      }
    }
    return inputs;
  }
}
