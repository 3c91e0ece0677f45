package io.github.copydesk;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.Explanation.Strength;
import io.github.copydesk.Outcome.Cause;
import io.github.copydesk.article.Article;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.Feature;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.block.TextBlocks;
import io.github.copydesk.credit.Edited;
import io.github.copydesk.credit.Editor;
import io.github.copydesk.credit.Editor.Assignment;
import io.github.copydesk.label.BlockModel;
import io.github.copydesk.label.KindModel;
import io.github.copydesk.label.Labeller;
import io.github.copydesk.label.Labels;
import io.github.copydesk.label.RoleModel.Likely;
import io.github.copydesk.language.LanguageTag;
import io.github.copydesk.language.Rules;
import io.github.copydesk.normalise.TextCleaner;
import io.github.copydesk.page.Content;
import io.github.copydesk.page.Deadline;
import io.github.copydesk.page.Decoded;
import io.github.copydesk.page.Decoder;
import io.github.copydesk.page.Page;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.Pages;
import io.github.copydesk.page.ScriptDates;
import io.github.copydesk.page.ScriptState;
import io.github.copydesk.text.Prose;
import io.github.copydesk.text.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The cleaner: bytes in, article out. Immutable and safe for use by many threads; make one and keep
 * it, since it holds the rules and the model.
 */
public final class Copydesk {
  /** Features that an explanation names for each block. */
  private static final int STRONGEST = 5;

  /** Words from which on the text in a page's JSON-LD is an article and no summary. */
  private static final int TOLD_WORDS = 60;

  private final Options options;
  private final Function<Duration, Deadline> deadlines;
  private final Content content = new Content();
  private final Decoder decoder = new Decoder();
  private final Pages pages;
  private final Labeller labeller;
  private final TextCleaner cleaner;
  private final KindModel kinds = KindModel.load();
  private final Editor editor = new Editor();

  /**
   * A cleaner with these options.
   *
   * @throws io.github.copydesk.language.RuleFileException if one of the user's rule files is broken
   */
  public Copydesk(Options options) {
    this(options, BlockModel.load(), Deadline::in);
  }

  /** With another clock. */
  Copydesk(Options options, Function<Duration, Deadline> deadlines) {
    this(options, BlockModel.load(), deadlines);
  }

  /** With another block model: that of a part of cross-validation. */
  Copydesk(Options options, BlockModel model) {
    this(options, model, Deadline::in);
  }

  private Copydesk(Options options, BlockModel model, Function<Duration, Deadline> deadlines) {
    this.deadlines = requireNonNull(deadlines, "deadlines");
    this.options = requireNonNull(options, "options");
    Rules rules = rules(options);
    pages = new Pages(options.limits());
    labeller = new Labeller(rules, model, options.policy());
    cleaner = new TextCleaner(rules);
  }

  private static Rules rules(Options options) {
    Rules rules = Rules.load();
    for (Options.RuleText own : options.rules()) {
      rules = rules.with(own.fileName(), own.text());
    }
    return rules;
  }

  /** A cleaner with {@link Options#DEFAULT}. */
  public Copydesk() {
    this(Options.DEFAULT);
  }

  /**
   * Cleans one page or text.
   *
   * @param input the bytes; not changed
   * @return the article, or why there is none; never throws for anything in the bytes
   */
  public Outcome clean(Input input) {
    requireNonNull(input, "input");
    return watched(input, Watch.NOBODY);
  }

  /**
   * Cleans one page or text and says how: the same work as {@link #clean}, looked on. Costs several
   * times as much.
   *
   * @param input the bytes; not changed
   */
  public Explanation explain(Input input) {
    return explain(input, System::nanoTime);
  }

  /**
   * The same by another clock.
   *
   * @param nanos what time it is, in nanoseconds from any moment
   */
  public Explanation explain(Input input, LongSupplier nanos) {
    requireNonNull(input, "input");
    Recorder recorder = new Recorder(nanos);
    Outcome outcome = watched(input, recorder);
    Insight insight = isGivenUp(outcome) ? Insight.NONE : insight();
    return recorder.explanation(input, outcome, options.limits(), insight, editor);
  }

  /** Who has no time for the page has none to tell what moved the model. */
  private static boolean isGivenUp(Outcome outcome) {
    return outcome instanceof Outcome.Skipped skipped
        && (skipped.cause() == Cause.TIME || skipped.cause() == Cause.INTERRUPTED);
  }

  private Insight insight() {
    return new Insight() {
      @Override
      public List<List<Strength>> strengths(Blocks blocks, PageFacts facts) {
        return labeller.strengths(blocks, facts, STRONGEST).stream()
            .map(block -> block.stream().map(Copydesk::strength).toList())
            .toList();
      }

      @Override
      public List<List<Likely>> roles(Blocks blocks, PageFacts facts) {
        return labeller.roles(blocks, facts);
      }
    };
  }

  private static Strength strength(BlockModel.Strength found) {
    Feature feature = found.feature();
    return new Strength(feature.words(), found.value(), feature.unit(), found.logOdds());
  }

  /** Cleans with somebody looking on. */
  Outcome watched(Input input, Watch watch) {
    try {
      return read(new Job(input, watch, deadlines.apply(options.limits().time())));
    } catch (Deadline.Passed passed) {
      return passed.interrupted()
          ? new Outcome.Skipped(Cause.INTERRUPTED, "interrupted")
          : new Outcome.Skipped(
              Cause.TIME, "took longer than " + options.limits().time().toSeconds() + " s");
    } catch (RuntimeException | StackOverflowError | LinkageError defect) {
      return new Outcome.Skipped(Cause.FAILED, "the cleaner failed: " + defect);
    }
  }

  /** One page and who looks on. */
  private record Job(Input input, Watch watch, Deadline deadline) {}

  private Outcome read(Job job) {
    int length = Math.min(job.input().bytes().length, options.limits().bytes());
    boolean truncated = length < job.input().bytes().length;
    if (length == 0) {
      return new Outcome.Skipped(Cause.EMPTY, "empty");
    }
    Optional<String> binary = content.binaryType(job.input().bytes(), length);
    if (binary.isPresent()) {
      return new Outcome.Skipped(Cause.NOT_TEXT, "not HTML or text (" + binary.get() + ")");
    }
    Decoded decoded = decoder.decode(job.input().bytes(), length, job.input().contentType());
    job.watch().decoded(decoded, truncated);
    if (decoded.isBlank()) {
      return new Outcome.Skipped(Cause.EMPTY, "only white space");
    }
    return isHtml(job.input(), decoded)
        ? html(pages.parse(decoded, job.input().url(), truncated, job.deadline()), job)
        : text(decoded, truncated, job);
  }

  private static boolean isHtml(Input input, Decoded decoded) {
    return switch (input.kind()) {
      case HTML -> true;
      case TEXT -> false;
      case AUTO -> Content.isHtml(decoded);
    };
  }

  private Outcome html(Page page, Job job) {
    job.watch().parsed(page.facts());
    job.deadline().check();
    Blocks blocks = HtmlBlocks.of(page.document().body(), options.limits(), job.deadline());
    Edited seen = edit(blocks, page, job);
    Article article =
        saysNothing(seen.article()) ? told(page, seen, job).orElse(seen.article()) : seen.article();
    return outcome(article, page.truncated() || blocks.truncated());
  }

  /** Labels without a sentence: the frame of a page whose text a script brings. */
  private static boolean saysNothing(Article article) {
    return article.body().stream().noneMatch(paragraph -> Prose.isParagraph(paragraph.text()));
  }

  /** Pages that a script fills have their article in JSON-LD or in the script's own data. */
  private Optional<Article> told(Page page, Edited seen, Job job) {
    return page.facts()
        .story()
        .filter(story -> Words.count(story.body()) >= TOLD_WORDS)
        .map(story -> TextBlocks.of(story.headline() + "\n\n" + story.body(), options.limits()))
        .or(() -> ScriptState.article(page).map(html -> fragment(html, job.deadline())))
        .map(blocks -> edit(blocks, page, job).article())
        .filter(article -> !saysNothing(article) && words(article) > words(seen.article()))
        .map(article -> article.withRemoved(seen.beside(article)));
  }

  private static int words(Article article) {
    return Words.count(article.articleBody());
  }

  private Blocks fragment(String html, Deadline deadline) {
    Decoded decoded = new Decoded(html, "UTF-16", Decoded.Evidence.DEFAULT);
    Page inner = pages.parse(decoded, Optional.empty(), false, deadline);
    return HtmlBlocks.of(inner.document().body(), options.limits(), deadline);
  }

  private Outcome text(Decoded decoded, boolean truncated, Job job) {
    Blocks blocks = TextBlocks.of(decoded.text(), options.limits());
    PageFacts facts = PageFacts.NONE.at(job.input().url());
    Article article = edit(blocks, facts, headline -> List.of(), job).article();
    return outcome(article, truncated || blocks.truncated());
  }

  private Edited edit(Blocks blocks, Page page, Job job) {
    return edit(blocks, page.facts(), headline -> ScriptDates.published(page, headline), job);
  }

  /** From here on HTML and plain text take the same way. */
  private Edited edit(
      Blocks blocks, PageFacts facts, Function<String, List<String>> scripts, Job job) {
    job.watch().cut(blocks, facts);
    job.deadline().check();
    LanguageTag language = PageLanguage.of(facts, blocks);
    Labels labels = labeller.label(blocks, facts, language.primary(), job.deadline());
    job.watch().labelled(labels);
    job.deadline().check();
    TextCleaner.Cleaned cleaned =
        cleaner.clean(labels.blocks(), language.primary(), job.deadline());
    job.watch().cleaned(cleaned);
    job.deadline().check();
    Assignment assignment =
        new Assignment(
            language.primary(),
            language.region(),
            job.input().fetched(),
            options.keepDateline(),
            options.policy(),
            labels.confidence(),
            scripts);
    Edited edited = editor.edit(blocks, cleaned.blocks(), facts, cleaned.cuts(), assignment);
    job.watch().edited(edited);
    job.deadline().check();
    return edited.onPage(kinds.of(blocks, facts, edited.blocks(), edited.article()));
  }

  private static Outcome outcome(Article article, boolean truncated) {
    return article.body().isEmpty()
        ? new Outcome.Skipped(Cause.NO_TEXT, "no article text", Optional.of(article.pageKind()))
        : new Outcome.Found(article, truncated);
  }
}
