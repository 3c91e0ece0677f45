package io.github.copydesk.date;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Dated;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Story;
import io.github.copydesk.page.Setting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reconciles what a page says about its publication, the most reliable place first: JSON-LD of the
 * main article, meta elements, microdata, the visible date line, other time elements, the address,
 * the data of scripts. Thread-safe.
 */
public final class Publication {
  /** An element's date that is also among the marked ones. */
  private static final String ITEMPROP = "itemprop:datepublished";

  /** Names with one meaning, set by publishing systems. */
  private static final String[] STRONG_META = {
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "published_time",
    "datepublished",
    "bt:pubdate",
    "rnews:datepublished",
    "originalpublicationdate",
    "article.published",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "parsely-pub-date",
    "sailthru.date",
    ITEMPROP
  };

  /** Dates of time elements that are marked as published: those of teasers are, too. */
  private static final String MARKED = "time:published";

  /** Names that also stand for the print edition, the template, the last change. */
  private static final String[] WEAK_META = {
    "date_published",
    "publisheddate",
    "publish-date",
    "publish_date",
    "publishdate",
    "published-date",
    "publication_date",
    "publication-date",
    "pubdate",
    "pub_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "dc.date.published",
    "dc.date.publication",
    "dc.date",
    "dc:date",
    "dc.created",
    "dcsext.articlefirstpublished",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "article:post_date",
    "article:create_at",
    "shareaholic:article_published_time",
    "displaydate",
    "date",
    "created",
    "creation_date",
    "datecreated",
    "itemprop:datecreated",
    "release_date",
    "ptime",
    "timestamp",
    "og:pubdate",
    "video:release_date"
  };

  /** How names end, less their marks, that systems make up for themselves. */
  private static final List<String> META_ENDINGS =
      List.of(
          "datepublished",
          "firstpublished",
          "pubdate",
          "publicationdate",
          "publicationtime",
          "publishdate",
          "published",
          "publishedat",
          "publisheddate",
          "publishedtime",
          "publishtime",
          "uploaded");

  /** Parts of names that end like these and are of the last change, or of the end. */
  private static final List<String> NOT_PUBLISHED =
      List.of("last", "modif", "updat", "expir", "unpub", "itemprop:", "time:");

  private static final String[] MODIFIED_META = {
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "article:modified",
    "datemodified",
    "dc.date.modified",
    "dcterms.modified",
    "article_date_updated",
    "modified_time",
    "last-modified",
    "revised",
    "lastmod",
    "itemprop:datemodified",
    "time:modified"
  };

  private static final Set<String> STRONG_PLACES =
      Arrays.stream(STRONG_META).map(Publication::meta).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> KNOWN =
      Stream.of(STRONG_META, WEAK_META, MODIFIED_META)
          .flatMap(Arrays::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final String JSON_LD = "JSON-LD datePublished";
  private static final String DATE_LINE = "date line";
  private static final String CHANGE_LINE = "date line of a change, the only date";

  /** First year of a publication that is believed: papers put their old volumes online. */
  private static final int FIRST_YEAR = 1840;

  /** Characters of the year and of the day in ISO 8601. */
  private static final int YEAR = 4;

  private static final int DAY = 10;

  /** Characters of an ISO moment up to its minutes. */
  private static final int MINUTES = 16;

  /** A day that stands for no day: systems begin to count here. */
  private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

  private final Dates dates = new Dates();

  /** A date and where it was found. */
  private record Candidate(String place, Dated dated) {
    LocalDate day() {
      return LocalDate.parse(dated.iso().substring(0, 10));
    }
  }

  /**
   * Dates that a page has outside its facts.
   *
   * @param lines the date lines near the headline, in the order of the page
   * @param datetimes {@code datetime} attributes of the time elements near the headline
   * @param scripts dates that the data of its scripts give to the headline; asked for only when the
   *     page has no other
   */
  public record Shown(
      List<DateLine> lines, List<String> datetimes, Supplier<List<String>> scripts) {
    public Shown {
      lines = List.copyOf(lines);
      datetimes = List.copyOf(datetimes);
      requireNonNull(scripts, "scripts");
    }
  }

  /**
   * The dates of an article.
   *
   * @param facts what the page says about itself
   * @param shown what stands around the story
   * @param setting language, region and crawl day
   * @return empty rather than guessed dates
   */
  public Published of(PageFacts facts, Shown shown, Setting setting) {
    requireNonNull(facts, "facts");
    List<Candidate> published = published(facts, shown, setting);
    List<Candidate> modified = modified(facts, shown.lines(), setting);
    List<String> provenance = new ArrayList<>();
    Optional<Candidate> first =
        isAlone(published)
            ? outvoted(published)
                .or(() -> beforeChange(published, modified))
                .or(() -> local(published))
            : local(published);
    Optional<Candidate> last =
        modified.stream().filter(change -> isInOrder(first, change)).findFirst();
    published.forEach(found -> provenance.add(note("published", found, first)));
    modified.forEach(found -> provenance.add(note("modified", found, last)));
    return new Published(first.map(Candidate::dated), last.map(Candidate::dated), provenance);
  }

  /**
   * The first candidate; or, where its day is that of another time zone, the same moment as the
   * page prints it. Systems write UTC into JSON-LD, and a paper's evening is the next day there.
   */
  private static Optional<Candidate> local(List<Candidate> published) {
    Optional<Candidate> first = published.stream().findFirst();
    if (first.isEmpty() || moment(first.get().dated).isEmpty()) {
      return first;
    }
    Candidate machine = first.get();
    Optional<Candidate> printed =
        published.stream()
            .filter(candidate -> !candidate.dated.iso().endsWith("Z"))
            .filter(candidate -> candidate != machine && isSameMoment(machine, candidate))
            .findFirst();
    Optional<Candidate> local =
        printed.isPresent()
            ? printed
            : published.stream().filter(day -> isSameDay(machine, day, published)).findFirst();
    return local.filter(candidate -> !candidate.day().equals(machine.day())).or(() -> first);
  }

  /** Whether nothing speaks for the day that comes first, neither as it is nor in another zone. */
  private static boolean isAlone(List<Candidate> published) {
    Optional<Candidate> first = published.stream().findFirst();
    return first.isPresent()
        && onDay(published, first.get().day()).count() == 1
        && local(published).equals(first);
  }

  /**
   * What a meta element of one meaning and a date on the page agree on, where JSON-LD stands alone
   * with another day: systems put the draft's date there.
   */
  private static Optional<Candidate> outvoted(List<Candidate> published) {
    return published.stream()
        .filter(candidate -> published.get(0).place.equals(JSON_LD))
        .filter(candidate -> STRONG_PLACES.contains(candidate.place))
        .filter(meta -> onDay(published, meta.day()).anyMatch(c -> isOnPage(c, meta)))
        .findFirst();
  }

  /** A visible date line, or another element that is marked as the publication's. */
  private static boolean isOnPage(Candidate candidate, Candidate meta) {
    return candidate.place.equals(DATE_LINE)
        || candidate.place.equals(meta(MARKED)) && !meta.place.equals(meta(ITEMPROP));
  }

  private static Stream<Candidate> onDay(List<Candidate> published, LocalDate day) {
    return published.stream().filter(candidate -> candidate.day().equals(day));
  }

  /**
   * The visible date line, where the moment that systems call the publication comes after the last
   * change, and the line before both: that moment is the one of a move.
   */
  private static Optional<Candidate> beforeChange(
      List<Candidate> published, List<Candidate> modified) {
    Optional<OffsetDateTime> first = published.stream().findFirst().flatMap(c -> moment(c.dated));
    Optional<Candidate> change =
        modified.stream()
            .filter(c -> first.isPresent() && moment(c.dated).isPresent())
            .filter(c -> moment(c.dated).orElseThrow().isBefore(first.get()))
            .findFirst();
    return change.flatMap(
        c ->
            published.stream()
                .filter(line -> line.place.equals(DATE_LINE))
                .filter(line -> line.day().isBefore(c.day().minusDays(1)))
                .findFirst());
  }

  /** Whether two clocks differ by a whole number of quarter hours, as those of time zones do. */
  private static boolean isSameMoment(Candidate machine, Candidate printed) {
    if (printed.dated.iso().length() < MINUTES || machine.dated.iso().length() < MINUTES) {
      return false;
    }
    long minutes = Duration.between(clock(machine), clock(printed)).abs().toMinutes();
    return minutes % 15 == 0 && minutes <= 14 * 60;
  }

  private static LocalDateTime clock(Candidate candidate) {
    return LocalDateTime.parse(candidate.dated.iso().substring(0, MINUTES));
  }

  /**
   * Whether a UTC moment is printed as a day of the zone, and nothing on the page speaks for UTC.
   */
  private static boolean isSameDay(
      Candidate machine, Candidate printed, List<Candidate> published) {
    boolean visible = printed.place.equals(DATE_LINE) && printed.dated.iso().length() < MINUTES;
    if (!visible || !machine.dated.iso().endsWith("Z")) {
      return false;
    }
    OffsetDateTime noon = printed.day().atTime(12, 0).atOffset(ZoneOffset.UTC);
    Optional<OffsetDateTime> utc = moment(machine.dated);
    boolean near = Duration.between(utc.orElseThrow(), noon).abs().toHours() <= 24;
    boolean doubted =
        published.stream()
            .anyMatch(c -> c.day().equals(machine.day()) && !c.dated.iso().endsWith("Z"));
    return near && !doubted;
  }

  private static String meta(String name) {
    return "meta " + name;
  }

  /**
   * The dates of an article whose dateline is the only place that has its day.
   *
   * @param filed the date of the dateline; it counts if its year is printed
   */
  public Published orFiled(Published stated, Optional<Dated> filed, Setting setting) {
    Optional<Dated> day =
        filed
            .filter(date -> stated.published().isEmpty() && date.iso().length() == DAY)
            .filter(date -> date.raw().contains(date.iso().substring(0, YEAR)))
            .filter(date -> isPossible(LocalDate.parse(date.iso()), setting));
    if (day.isEmpty()) {
      return stated;
    }
    List<String> provenance = new ArrayList<>(stated.provenance());
    provenance.add("published: dateline " + day.get().iso());
    return new Published(day, stated.modified(), provenance);
  }

  private static String note(String what, Candidate found, Optional<Candidate> taken) {
    boolean same = taken.map(candidate -> candidate == found).orElse(false);
    String verdict = same ? ": " : " passed over: ";
    return what + verdict + found.place + " " + found.dated.iso();
  }

  private List<Candidate> published(PageFacts facts, Shown shown, Setting setting) {
    List<Candidate> found = new ArrayList<>();
    for (Story story : facts.stories().stream().limit(1).toList()) {
      add(found, JSON_LD, dates.machine(story.published(), setting), setting);
    }
    for (String name : STRONG_META) {
      add(found, meta(name), machine(facts.meta(name), setting), setting);
    }
    add(
        found,
        meta(MARKED),
        agreed(facts.meta().getOrDefault(MARKED, List.of()), setting),
        setting);
    Set<LocalDate> days = machineDays(found, facts, shown, setting);
    for (DateLine line : shown.lines()) {
      add(found, DATE_LINE, line.published().map(day -> DayOrder.settled(day, days)), setting);
    }
    add(found, meta(MARKED), machine(facts.meta(MARKED), setting), setting);
    for (String name : WEAK_META) {
      add(found, meta(name), machine(facts.meta(name), setting), setting);
    }
    facts.meta().keySet().stream()
        .filter(Publication::isPublishedName)
        .sorted()
        .forEach(name -> add(found, meta(name), machine(facts.meta(name), setting), setting));
    for (String datetime : shown.datetimes()) {
      add(found, "time element", dates.machine(datetime, setting), setting);
    }
    add(
        found,
        "the page's only time element",
        agreed(facts.meta().getOrDefault("time", List.of()), setting),
        setting);
    add(found, "address", facts.url().or(facts::canonical).flatMap(DateInUrl::read), setting);
    if (found.isEmpty()) {
      add(found, "data of a script", agreed(shown.scripts().get(), setting), setting);
    }
    if (found.isEmpty()) {
      add(found, CHANGE_LINE, onlyChange(shown.lines()), setting);
    }
    return found;
  }

  /**
   * The day of the last change, where the page prints no other: papers that print one date change
   * its label and go on. Right on 27 of 35 such pages of the dev corpora, on 6 of the 7 that are
   * not guides and shops; a machine's date of a change alone, which moves with each touch, on 4 of
   * 9.
   */
  private static Optional<Dated> onlyChange(List<DateLine> visible) {
    List<Dated> changes = visible.stream().flatMap(line -> line.modified().stream()).toList();
    long days = changes.stream().map(change -> change.iso().substring(0, DAY)).distinct().count();
    return days == 1 ? Optional.of(changes.get(0)) : Optional.empty();
  }

  private Set<LocalDate> machineDays(
      List<Candidate> stated, PageFacts facts, Shown shown, Setting setting) {
    Stream<String> times =
        Stream.of("time", MARKED)
            .flatMap(key -> facts.meta().getOrDefault(key, List.of()).stream());
    Stream<LocalDate> marked =
        Stream.concat(times, shown.datetimes().stream())
            .flatMap(time -> dates.machine(time, setting).stream())
            .map(dated -> new Candidate("", dated).day());
    return Stream.concat(stated.stream().map(Candidate::day), marked)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isPublishedName(String name) {
    StringBuilder letters = new StringBuilder();
    name.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> letters.append((char) c));
    String bare = letters.toString();
    return !KNOWN.contains(name)
        && META_ENDINGS.stream().anyMatch(bare::endsWith)
        && NOT_PUBLISHED.stream().noneMatch(name::contains);
  }

  /** The day of several dates, if they all have the same. */
  private Optional<Dated> agreed(List<String> dated, Setting setting) {
    List<Dated> times =
        dated.stream().flatMap(time -> dates.machine(time, setting).stream()).toList();
    long days = times.stream().map(time -> time.iso().substring(0, 10)).distinct().count();
    return days == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }

  private List<Candidate> modified(PageFacts facts, List<DateLine> visible, Setting setting) {
    List<Candidate> found = new ArrayList<>();
    Optional<Story> story = facts.story();
    Optional<Dated> own = story.flatMap(s -> dates.machine(s.modified(), setting));
    add(found, "JSON-LD dateModified", own, setting);
    for (String name : MODIFIED_META) {
      add(found, meta(name), machine(facts.meta(name), setting), setting);
    }
    visible.forEach(line -> add(found, DATE_LINE, line.modified(), setting));
    return found;
  }

  private Optional<Dated> machine(Optional<String> value, Setting setting) {
    return value.flatMap(text -> dates.machine(text, setting));
  }

  private static void add(
      List<Candidate> found, String place, Optional<Dated> dated, Setting setting) {
    dated
        .map(date -> new Candidate(place, date))
        .filter(candidate -> isPossible(candidate.day(), setting))
        .ifPresent(found::add);
  }

  /** Neither the zero of a clock nor after the crawl; a day of grace for time zones. */
  private static boolean isPossible(LocalDate day, Setting setting) {
    boolean future = setting.fetched().map(today -> day.isAfter(today.plusDays(1))).orElse(false);
    return day.getYear() >= FIRST_YEAR && !day.equals(EPOCH) && !future;
  }

  /** Whether the change came after the publication, as far as the two can be compared. */
  private static boolean isInOrder(Optional<Candidate> published, Candidate change) {
    if (published.isEmpty()) {
      return true;
    }
    Optional<OffsetDateTime> from = moment(published.get().dated);
    Optional<OffsetDateTime> to = moment(change.dated);
    return from.isPresent() && to.isPresent()
        ? !to.get().isBefore(from.get())
        : !change.day().isBefore(published.get().day());
  }

  private static Optional<OffsetDateTime> moment(Dated dated) {
    try {
      return Optional.of(OffsetDateTime.parse(dated.iso()));
    } catch (DateTimeParseException noZone) {
      return Optional.empty();
    }
  }
}
