package io.github.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.page.PageFacts.Agent;
import io.github.copydesk.page.PageFacts.Story;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsReaderTest {

  private static PageFacts read(String html) {
    return FactsReader.read(Jsoup.parse(html), Optional.of("https://paper.example/a/bridge-opens"));
  }

  private static PageFacts jsonLd(String json) {
    return read(
        "<title>Bridge opens at last | The Paper</title><script type='application/ld+json'>"
            + json
            + "</script>");
  }

  private static Story story(String json) {
    return jsonLd(json).story().orElseThrow();
  }

  @Test
  void readsTitleLanguageAndCanonicalAddress() {
    PageFacts facts =
        read(
            "<html lang=en-GB><title> Bridge\n opens </title>"
                + "<link rel='canonical' href='/a/bridge-opens'>");
    assertEquals(Optional.of("Bridge opens"), facts.title());
    assertEquals(Optional.of("en-GB"), facts.language());
    assertEquals(Optional.of("/a/bridge-opens"), facts.canonical());
    assertEquals(Optional.of("https://paper.example/a/bridge-opens"), facts.url());
  }

  @Test
  void languageFallsBackToMeta() {
    PageFacts facts = read("<meta http-equiv='Content-Language' content='de'>");
    assertEquals(Optional.of("de"), facts.language());
  }

  @Test
  void readsMetaByNamePropertyAndItemprop() {
    PageFacts facts =
        read(
            "<meta name='Author' content='Ada Ray'><meta property='og:title' content='One'>"
                + "<meta property='article:tag' content='a'>"
                + "<meta property='article:tag' content='b'>"
                + "<meta itemprop='datePublished' content='2020-01-02'>");
    assertEquals(Optional.of("Ada Ray"), facts.meta("author"));
    assertEquals(Optional.of("One"), facts.meta("nothing", "og:title"));
    assertEquals(List.of("a", "b"), facts.meta().get("article:tag"));
    assertEquals(Optional.of("2020-01-02"), facts.meta("datepublished"));
  }

  @Test
  void readsDatesThatScriptsPrint() {
    PageFacts facts =
        read(
            "<p><script>showDate(\"2020/04/17 01:43\");</script>"
                + "<i id=at data-published-at-date='4 May 2020 04:10'></i>"
                + "<script>var opened = '2020-04-18';</script>"
                + "<script>log('2020-04-19', 'x')</script>"
                + "<aside class=related><script>showDate('2020-04-20')</script></aside>");
    assertEquals(List.of("2020/04/17 01:43"), facts.meta().get("time"));
    assertEquals(List.of("4 May 2020 04:10"), facts.meta().get("time:published"));
  }

  @Test
  void anEmptyPageHasNoFacts() {
    PageFacts facts = FactsReader.read(Jsoup.parse(""), Optional.empty());
    assertEquals(PageFacts.NONE, facts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'NewsArticle','headline':'Bridge opens'}",
        "[{'@type':'Organization','name':'Paper'},{'@type':'NewsArticle','headline':'Bridge opens'}]",
        "{'@graph':[{'@type':'WebSite','name':'P'},{'@type':'Article','headline':'Bridge opens'}]}",
        "{'@type':'WebPage','mainEntity':{'@type':'NewsArticle','headline':'Bridge opens'}}",
        "{'@type':['Article','NewsArticle'],'headline':'Bridge opens'}",
        "{'@type':'http://schema.org/NewsArticle','headline':['Bridge opens']}",
        "{'@type':'ReportageNewsArticle','headline':'Bridge &#111;pens'}",
        "[null,[{'@type':'BlogPosting','headline':'Bridge <i>opens</i>'}]]",
        "{'@type':'OpinionNewsArticle','name':{'@value':'Bridge opens'}}",
      })
  void findsTheArticleInJsonLd(String json) {
    assertEquals("Bridge opens", story(json).headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'Organization','name':'Paper'}",
        "{'@type':'JobPosting','title':'Editor','datePosted':'2020-01-02'}",
        "{'@type':'ImageObject','name':'Bridge'}",
        "{'@type':'NewsArticle'}",
        "{'headline':'Bridge opens'}",
      })
  void otherThingsAreNoArticle(String json) {
    assertTrue(jsonLd(json).stories().isEmpty());
  }

  @Test
  void theMainArticleIsTheOneWithTheAddressOfThePage() {
    Story story =
        story(
            "[{'@type':'NewsArticle','headline':'Ferry stays','url':'https://paper.example/a/ferry'},"
                + "{'@type':'NewsArticle','headline':'Ours','mainEntityOfPage':"
                + "{'@id':'https://www.paper.example/a/bridge-opens/?x=1'}}]");
    assertEquals("Ours", story.headline());
  }

  @Test
  void theMainArticleIsTheOneWithTheTitleOfThePage() {
    Story story =
        story(
            "[{'@type':'NewsArticle','headline':'Ferry stays'},"
                + "{'@type':'NewsArticle','headline':'Bridge opens at last'}]");
    assertEquals("Bridge opens at last", story.headline());
  }

  @Test
  void commentsAndListsComeAfterTheArticle() {
    PageFacts facts =
        jsonLd(
            "{'@type':'ItemList','itemListElement':[{'@type':'NewsArticle','headline':'Ferry'}],"
                + "'x':{'@type':'Article','headline':'Ours',"
                + "'comment':[{'@type':'Article','headline':'Reply'}]}}");
    assertEquals("Ours", facts.story().orElseThrow().headline());
    assertEquals(3, facts.stories().size());
  }

  @Test
  void articlesComeBeforePages() {
    Story story =
        story(
            "[{'@type':'WebPage','name':'Bridge opens at last','datePublished':'2020'},"
                + "{'@type':'NewsArticle','headline':'Bridge'}]");
    assertEquals("NewsArticle", story.type());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'Ada Ray' | Ada Ray",
        "['Ada Ray',null,'Bo Li'] | Ada Ray;Bo Li",
        "{'@type':'Person','name':'Ada Ray'} | Ada Ray",
        "{'@type':'Person','name':{'@value':'Ada Ray'}} | Ada Ray",
        "{'@type':'Person','name':{'name':'Ada Ray'}} | Ada Ray",
        "{'@type':'Person','name':['Ada Ray','Bo Li']} | Ada Ray;Bo Li",
        "{'@type':'Person','givenName':'Ada','familyName':'Ray'} | Ada Ray",
        "{'@type':'Person','familyName':'Ray'} | Ray",
        "[[{'name':'Ada Ray'}],{'name':''}] | Ada Ray",
        "[{'name':'Ada Ray'},{'name':'Ada Ray'}] | Ada Ray",
        "{'@id':'#ada'} | Ada Ray",
      })
  void readsAuthorsInAllShapes(String author, String names) {
    Story story =
        story(
            "{'@graph':[{'@type':'NewsArticle','headline':'H','author':"
                + author
                + "},{'@id':'#ada','@type':'Person','name':'Ada Ray'}]}");
    assertEquals(List.of(names.split(";")), story.authors().stream().map(Agent::name).toList());
  }

  @Test
  void readsWhatElseTheArticleSays() {
    Story story =
        story(
            "{'@type':'NewsArticle','headline':'H','datePublished':'2020-01-02T03:04Z',"
                + "'dateModified':'2020-01-03','articleSection':['Town','Roads'],"
                + "'keywords':'bridge, river,','inLanguage':{'@type':'Language','name':'en'},"
                + "'publisher':{'@type':'Organization','name':'The Paper'},"
                + "'articleBody':'One.\\n\\nTwo.','mainEntityOfPage':true,"
                + "'author':{'@type':'Person','name':'Ada','jobTitle':'Editor',"
                + "'email':'mailto:ada@paper.example'}}");
    assertEquals("2020-01-02T03:04Z", story.published());
    assertEquals("2020-01-03", story.modified());
    assertEquals("Town, Roads", story.section());
    assertEquals(List.of("bridge", "river"), story.keywords());
    assertEquals("en", story.language());
    assertEquals("The Paper", story.publisher());
    assertEquals("One.\n\nTwo.", story.body());
    assertEquals("", story.url());
    assertEquals(
        List.of(new Agent("Person", "Ada", "Editor", "ada@paper.example")), story.authors());
  }

  @Test
  void readsBreadcrumbs() {
    PageFacts facts =
        jsonLd(
            "{'@type':'BreadcrumbList','itemListElement':[{'position':1,'name':'Home'},"
                + "{'position':2,'item':{'@id':'/town','name':'Town'}}]}");
    assertEquals(List.of("Home", "Town"), facts.breadcrumbs());
  }

  @Test
  void readsAnArticleThatIsItsTrailToo() {
    PageFacts facts =
        jsonLd(
            "{'@type':['WebPage','BreadcrumbList','Article'],'headline':'Bridge opens',"
                + "'datePublished':'2020-10-04','itemListElement':[{'name':'Town'}]}");
    assertEquals(List.of("Town"), facts.breadcrumbs());
    assertEquals("2020-10-04", facts.story().orElseThrow().published());
  }

  @Test
  void readsMicrodataBreadcrumbs() {
    PageFacts facts =
        read(
            "<ol itemscope itemtype='https://schema.org/BreadcrumbList'><li><a>"
                + "<span itemprop=name>Home</span></a><li><span itemprop=name>Town</span></ol>"
                + "<p itemprop=name>Other</p>");
    assertEquals(List.of("Home", "Town"), facts.breadcrumbs());
  }

  @Test
  void readsMicrodataOfVisibleElements() {
    PageFacts facts =
        read(
            "<article><h1 itemprop=headline>Bridge <b>opens</b></h1>"
                + "<div itemprop=author itemscope>by <a itemprop=name>Ada Ray</a></div>"
                + "<a rel='author nofollow'>Bo Li</a><span itemprop=articleSection>Town</span>"
                + "<time itemprop=datePublished datetime='2020-01-02'>2 Jan</time></article>");
    assertEquals(Optional.of("Bridge opens"), facts.meta("itemprop:headline"));
    assertEquals(Optional.of("Ada Ray"), facts.meta("itemprop:author"));
    assertEquals(Optional.of("Bo Li"), facts.meta("rel:author"));
    assertEquals(Optional.of("Town"), facts.meta("itemprop:articlesection"));
    assertEquals(Optional.of("2020-01-02"), facts.meta("itemprop:datepublished"));
    assertEquals(Optional.of("2020-01-02"), facts.meta("time:published"));
  }

  @Test
  void readsDatesOfTimeElements() {
    PageFacts facts =
        read(
            "<time pubdate datetime='2020-01-02'></time><time class='entry-date published'"
                + " datetime='2020-01-03'></time><time class=updated datetime='2020-01-04'></time>"
                + "<time datetime='2020-01-05'></time><abbr class=published title='2020-01-06'>x"
                + "</abbr><time>now</time><time class=published data-published='2020-01-07'>"
                + "4 hours ago</time>");
    assertEquals(
        List.of("2020-01-02", "2020-01-03", "2020-01-06", "2020-01-07"),
        facts.meta().get("time:published"));
    assertEquals(List.of("2020-01-04"), facts.meta().get("time:modified"));
    assertEquals(List.of("2020-01-05"), facts.meta().get("time"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>%s</nav>",
        "<footer>%s</footer>",
        "<div class='comment-list'>%s</div>",
        "<section id='comments'><p>%s</p></section>",
        "<ul class='x related-posts'><li>%s</ul>",
        "<div class=sidebar>%s</div>",
      })
  void marksOfOtherThingsAreLeftOut(String around) {
    String time = "<time itemprop=datePublished datetime='2020-01-02'></time>";
    PageFacts facts =
        read(around.replace("%s", time + "<a rel=author>Bo Li</a>") + "<a rel=author>Ada Ray</a>");
    assertEquals(Optional.empty(), facts.meta("time:published", "itemprop:datepublished", "time"));
    assertEquals(List.of("Ada Ray"), facts.meta().get("rel:author"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<body class='comments-open'>%s",
        "<div class='has-sidebar no-comments'>%s</div>",
        "<article><footer>%s</footer></article>",
        "<form>%s</form>",
      })
  void pageWideWordsAreNoOtherThing(String around) {
    PageFacts facts = read(around.replace("%s", "<a rel=author>Ada Ray</a>"));
    assertEquals(List.of("Ada Ray"), facts.meta().get("rel:author"));
  }

  @Test
  @Timeout(120)
  void manyJsonLdObjectsPassInTime() {
    String many = "{'@type':'NewsArticle','headline':'Ferry','author':{'@id':'#a'}},";
    PageFacts facts = jsonLd("[" + many.repeat(100_000) + "]");
    assertEquals("Ferry", facts.story().orElseThrow().headline());
  }

  @Test
  @Timeout(120)
  void manyScriptsPassInTime() {
    String script = "<script type='application/ld+json'>{'@type':'Thing'}</script>";
    assertTrue(read(script.repeat(100_000)).stories().isEmpty());
  }

  @Test
  @Timeout(120)
  void aReferenceToItselfEnds() {
    Story story =
        story(
            "{'@type':'NewsArticle','@id':'#x','headline':'H',"
                + "'author':{'@id':'#x','author':{'@id':'#x'}}}");
    assertTrue(story.authors().isEmpty());
  }

  @Test
  @Timeout(120)
  void nestedMarksPassInTime() {
    String open = "<div itemprop=author><title></title>".repeat(50_000);
    assertEquals(List.of("Ada"), read(open + "<a rel=author>Ada</a>").meta().get("rel:author"));
  }
}
