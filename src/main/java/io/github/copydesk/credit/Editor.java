package io.github.copydesk.credit;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Caption;
import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Imprint;
import io.github.copydesk.article.Note;
import io.github.copydesk.article.PageKind;
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.byline.Authors;
import io.github.copydesk.byline.Bylines;
import io.github.copydesk.byline.EndCredits;
import io.github.copydesk.date.Dates;
import io.github.copydesk.date.Publication;
import io.github.copydesk.date.Published;
import io.github.copydesk.dateline.Datelines;
import io.github.copydesk.label.Labelled;
import io.github.copydesk.label.Policy;
import io.github.copydesk.language.LanguageTag;
import io.github.copydesk.normalise.Notes;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.Setting;
import io.github.copydesk.text.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Makes an article of labelled blocks: finds headline, kicker, deck, byline, dates, dateline,
 * captions and end credits, and gives every block its last role. Immutable, safe for many threads.
 */
public final class Editor {
  /** Blocks after the last paragraph that may be end credits. */
  private static final int CREDITS_AFTER = 3;

  /** Blocks under a headline, at most, that are its byline rather than a picture's text. */
  private static final int UNDER_HEADLINE = 2;

  private final Datelines datelines = new Datelines();
  private final Bylines bylines = new Bylines();
  private final EndCredits endCredits = new EndCredits();
  private final Authors authors = new Authors();
  private final Dates dates = new Dates();
  private final Publication publication = new Publication();
  private final Headlines headlines = new Headlines();
  private final Imprints imprints = new Imprints();
  private final Captions captions = new Captions();
  private final Notes notes = new Notes();
  private final DatelineDesk datelineDesk = new DatelineDesk(datelines);

  /**
   * Edits one page.
   *
   * @param blocks the page
   * @param labelled its blocks with their roles, one each
   * @param facts what the page says about itself
   * @param cuts pieces that were cut off blocks before
   * @param given the rest that is known and wanted
   */
  public Edited edit(
      Blocks blocks,
      List<Labelled> labelled,
      PageFacts facts,
      List<Removed> cuts,
      Assignment given) {
    Assignment assignment = given.in(region(given, facts));
    Draft draft = new Draft(blocks, labelled);
    Setting unnamed = setting(assignment, "", "");
    Imprint imprint = imprints.of(facts, unnamed);
    Setting setting = setting(assignment, "", imprint.siteName().orElse(""));
    Story story = blocks.markup() ? page(draft, facts, setting) : text(draft, setting);
    Header header = story.header();
    Setting titled =
        setting(assignment, header.headline().orElse(""), imprint.siteName().orElse(""));
    Published published = publication.of(facts, shown(draft, story, assignment), titled);
    Setting dated = titled.publishedOn(published.day());
    List<Credit> credits = credits(draft, dated);
    Subheads.mark(draft);
    DatelineDesk.Filed filed =
        datelineDesk.file(
            draft,
            story.top(),
            dated,
            new DatelineDesk.Order(assignment.keepDateline(), () -> sections(facts)));
    published = publication.orFiled(published, filed.dateline().flatMap(Dateline::date), dated);
    Optional<Byline> byline =
        authors.reconcile(header.bylines(), filed.dateline(), credits, facts, dated);
    List<Note> noted = notes(draft);
    Selection selection = new Selection(draft, assignment.policy());
    DatelineDesk.Filed selected = selection.of(filed);
    List<String> comments = selection.comments();
    Article article =
        new Article(
            imprint,
            header.kicker(),
            header.headline(),
            header.deck(),
            byline,
            selected.dateline(),
            published.published(),
            published.modified(),
            selected.body(),
            story.captions(),
            credits,
            noted,
            comments,
            Removals.of(draft, cuts, fields(header, filed, byline, published, noted, comments)),
            assignment.confidence(),
            PageKind.UNKNOWN);
    return new Edited(article, draft.all(), published, header.bylines(), dated);
  }

  /** What each source says of the authors and which one won, one line each, for a report. */
  public List<String> explainAuthors(Edited edited, PageFacts facts) {
    Article article = edited.article();
    return authors.explain(
        edited.bylines(), article.dateline(), article.credits(), facts, edited.setting());
  }

  /** What speaks for and against a dateline at the head of a paragraph, for a report. */
  public List<String> explainDateline(String paragraph, Edited edited) {
    return datelines.explain(paragraph, edited.setting());
  }

  /**
   * What the editor is told beside the page.
   *
   * @param language primary BCP 47 subtag or "und"
   * @param region BCP 47 region or ""
   * @param fetched the day of the crawl
   * @param keepDateline whether an inline dateline stays in the body
   * @param policy what goes into the text
   * @param confidence how well the body is cut out, 0..1
   * @param scripts by a headline the dates that the page's scripts give to it
   */
  public record Assignment(
      String language,
      String region,
      Optional<LocalDate> fetched,
      boolean keepDateline,
      Policy policy,
      double confidence,
      Function<String, List<String>> scripts) {
    /** The same in another region. */
    Assignment in(String newRegion) {
      return new Assignment(
          language, newRegion, fetched, keepDateline, policy, confidence, scripts);
    }
  }

  /** The region of the page's language, or that of its card when the language is the same. */
  private static String region(Assignment assignment, PageFacts facts) {
    if (!assignment.region().isEmpty()) {
      return assignment.region();
    }
    LanguageTag card = LanguageTag.of(facts.meta("og:locale"));
    return card.primary().equals(assignment.language()) ? card.region() : "";
  }

  /** The header, the block after which the text begins, and the captions. */
  private record Story(Header header, int top, List<Caption> captions) {}

  private static Setting setting(Assignment assignment, String headline, String siteName) {
    return new Setting(
        assignment.language(),
        assignment.region(),
        Optional.empty(),
        assignment.fetched(),
        headline,
        siteName);
  }

  private Story text(Draft draft, Setting setting) {
    List<Caption> found = captions.take(draft, 0, draft.lastBody() + 1, i -> false);
    HeaderLines lines = new HeaderLines(dates, bylines, setting, List.of());
    lines.take(draft, 0, topOfText(draft));
    lines.dates().takeBelow(draft);
    TextHeader.Lines header =
        TextHeader.take(draft, i -> datelines.inline(draft.text(i), setting).isPresent());
    Optional<String> headline = TextHeader.text(draft, header.headline());
    headline.ifPresent(text -> repeats(draft, header.headline(), text));
    return new Story(
        lines.header(
            headline,
            TextHeader.text(draft, header.kicker()),
            TextHeader.text(draft, header.deck())),
        header.headline(),
        found);
  }

  /** Date lines and bylines of a plain text stand above its first paragraph. */
  private static int topOfText(Draft draft) {
    int i = 0;
    while (i < draft.size() && !(draft.isBody(i) && Prose.isParagraph(draft.text(i)))) {
      i++;
    }
    return i;
  }

  private Story page(Draft draft, PageFacts facts, Setting setting) {
    Optional<HeadlineFound> found = headlines.find(facts, draft.blocks());
    int headline = found.map(HeadlineFound::block).orElse(OptionalInt.empty()).orElse(-1);
    int body = draft.nextBody(headline + 1);
    int top = headline >= 0 ? headline : Math.max(-1, body - HeaderLines.ABOVE_TEXT);
    if (headline >= 0) {
      draft.assign(headline, Role.HEADLINE, "the page's headline");
    }
    IntPredicate own =
        i ->
            HeaderLines.isAboutPerson(draft, i)
                || isDate(draft.text(i), setting)
                || headline >= 0 && i - headline <= UNDER_HEADLINE && isByline(draft, i, setting);
    List<Caption> pictures = captions.take(draft, Math.max(0, top), draft.lastBody() + 1, own);
    HeaderLines lines = new HeaderLines(dates, bylines, setting, named(facts, setting));
    int above = Math.max(0, top - HeaderLines.ABOVE_HEADLINE);
    lines.takeMarked(draft, headline, above, afterLead(draft, top));
    lines.dates().takeAround(draft, headline);
    lines.dates().takeBelow(draft);
    lines.dates().takeNamed(draft);
    HeaderLines.takeSignature(draft, facts.meta().getOrDefault("itemprop:author", List.of()));
    lines.takeLone(draft, headline, firstParagraph(draft, headline), () -> sections(facts));
    lines.takeMarkedAuthor(draft, headline, firstParagraph(draft, headline));
    OptionalInt kicker =
        headline >= 0 ? HtmlHeader.kicker(draft, headline, facts) : OptionalInt.empty();
    Optional<String> deck =
        headline >= 0 ? HtmlHeader.deck(draft, headline, facts) : Optional.empty();
    found.ifPresent(text -> repeats(draft, headline, text.text()));
    Header header =
        lines.header(
            found.map(HeadlineFound::text), TextHeader.text(draft, kicker.orElse(-1)), deck);
    return new Story(header, top, pictures);
  }

  /** An agency or "By Jane Doe" right under the headline; in a figure it is the photographer. */
  private boolean isByline(Draft draft, int i, Setting setting) {
    Block block = draft.block(i);
    return !Hints.inside(block, draft.blocks().tree(), "figure")
        && bylines.line(block.text(), block.markup().seams(), false, setting).isPresent();
  }

  /** A date alone, with its name or with a clock time; the day of a picture has none of these. */
  private boolean isDate(String line, Setting setting) {
    return dates
        .line(line, setting)
        .filter(
            found ->
                found.named()
                    || found.rest().codePoints().noneMatch(Character::isLetter)
                    || found.published().filter(day -> day.iso().indexOf('T') > 0).isPresent())
        .isPresent();
  }

  private static List<String> sections(PageFacts facts) {
    List<String> names = new ArrayList<>(facts.breadcrumbs());
    facts.story().ifPresent(story -> names.add(story.section()));
    facts.story().ifPresent(story -> names.addAll(story.keywords()));
    facts.meta("article:section").ifPresent(names::add);
    facts.meta().getOrDefault("article:tag", List.of()).forEach(names::add);
    facts.meta("keywords").ifPresent(list -> names.addAll(List.of(list.split(","))));
    return names;
  }

  private static List<String> named(PageFacts facts, Setting setting) {
    List<String> names = new ArrayList<>();
    facts.story().ifPresent(story -> story.authors().forEach(author -> names.add(author.name())));
    facts.meta("author").ifPresent(names::add);
    names.removeIf(name -> Prose.isSame(name, setting.siteName()));
    return names;
  }

  /** Bylines also stand right after the first paragraph. */
  private static int afterLead(Draft draft, int top) {
    int first = firstParagraph(draft, top);
    return Math.min(draft.size(), Math.min(first, top + HeaderLines.MOST_LINES) + 3);
  }

  private static int firstParagraph(Draft draft, int top) {
    int i = Math.max(0, top + 1);
    while (i < draft.size() && !(draft.isBody(i) && Prose.isParagraph(draft.text(i)))) {
      i++;
    }
    return i;
  }

  private static Publication.Shown shown(Draft draft, Story story, Assignment assignment) {
    Header header = story.header();
    return new Publication.Shown(
        header.dates(),
        timeMarks(draft, story.top()),
        () -> header.headline().map(assignment.scripts()).orElse(List.of()));
  }

  /** Machine dates of {@code time} elements in the header. */
  private static List<String> timeMarks(Draft draft, int top) {
    List<String> marks = new ArrayList<>();
    int end = Math.min(draft.size(), top + 1 + HeaderLines.MOST_LINES);
    for (int i = Math.max(0, top - HeaderLines.ABOVE_HEADLINE); i < end; i++) {
      if (draft.role(i) == Role.DATE && !draft.block(i).markup().datetime().isEmpty()) {
        marks.add(draft.block(i).markup().datetime());
      }
    }
    return marks;
  }

  /** The headline printed again at the head of the text. */
  private static void repeats(Draft draft, int headline, String text) {
    int i = draft.nextBody(0);
    for (int seen = 0; seen < 4 && i < draft.size(); seen++, i = draft.nextBody(i + 1)) {
      if (i != headline && Prose.isSame(draft.text(i), text)) {
        draft.assign(i, Role.REPEAT, new Reason.Repeat(Math.max(0, headline)));
      }
    }
  }

  /**
   * End credits stand in the last three paragraphs, or right after the last one, where the labeller
   * may have left them out.
   */
  private List<Credit> credits(Draft draft, Setting setting) {
    List<Credit> all = new ArrayList<>();
    int last = draft.lastBody();
    int read = 0;
    for (int i = Math.min(draft.size() - 1, last + CREDITS_AFTER); i > 0 && read < 3; i--) {
      boolean open =
          draft.isBody(i) || i > last && draft.role(i) == Role.OTHER || isSignOff(draft, i, last);
      if (!open || draft.nextBody(0) == i) {
        continue;
      }
      read += draft.isBody(i) ? 1 : 0;
      List<Credit> found = endCredits.read(draft.text(i), setting);
      if (!found.isEmpty()) {
        draft.assign(i, Role.CREDIT, "end credits");
        all.addAll(0, found);
      }
    }
    return all;
  }

  /** "Reuters" right under the text, where no picture stands: the agency signs the story. */
  private static boolean isSignOff(Draft draft, int i, int last) {
    return i == last + 1
        && draft.role(i) == Role.PHOTO_CREDIT
        && draft.blocks().picturesBefore(last, i + 2).isEmpty();
  }

  /** A note that is printed twice is one. */
  private List<Note> notes(Draft draft) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      Integer first = draft.role(i) == Role.NOTE ? seen.putIfAbsent(draft.text(i), i) : null;
      if (first != null) {
        draft.assign(i, Role.REPEAT, new Reason.Repeat(first));
      }
    }
    return notes.of(draft.all());
  }

  /**
   * What the fields hold as printed, by the role of the lines that go to them. A byline and a date
   * may share a line: both are under the date.
   */
  private static Map<Role, List<String>> fields(
      Header header,
      DatelineDesk.Filed filed,
      Optional<Byline> byline,
      Published published,
      List<Note> noted,
      List<String> comments) {
    List<String> signature = new ArrayList<>();
    byline.flatMap(Byline::raw).ifPresent(signature::add);
    published.published().map(Dated::raw).ifPresent(signature::add);
    published.modified().map(Dated::raw).ifPresent(signature::add);
    return Map.of(
        Role.HEADLINE, header.headline().stream().toList(),
        Role.KICKER, header.kicker().stream().toList(),
        Role.DECK, header.deck().stream().toList(),
        Role.DATELINE, filed.dateline().map(Dateline::raw).stream().toList(),
        Role.DATE, signature,
        Role.NOTE, noted.stream().map(Note::text).toList(),
        Role.COMMENT, comments);
  }
}
