package io.github.copydesk.block;

import java.util.List;

/**
 * What the block model knows of a block. The order is the order of the columns in the model; it is
 * part of the model's hash, so that a model that was trained for other features is refused.
 *
 * <p>A share is 0..1. Without markup (plain text) what only markup can tell is the same for all
 * blocks, and {@link #HAS_MARKUP} is 0.
 */
public enum Feature {
  HAS_MARKUP("flag", 0, 1, "HTML"),
  WORDS("log(1+words)", 0, 12, "length"),
  WORD_LENGTH("letters a word", 0, 30, "length of its words"),
  LINK_SHARE("share of characters", 0, 1, "text in links"),
  LINKS_PER_WORD("links a word", 0, 1, "links"),
  BOLD_SHARE("share of characters", 0, 1, "bold text"),
  ITALIC_SHARE("share of characters", 0, 1, "italic text"),
  UPPER_SHARE("share of letters", 0, 1, "capitals"),
  CAPITALISED_SHARE("share of words", 0, 1, "words that begin with a capital"),
  DIGIT_SHARE("share of letters and digits", 0, 1, "digits"),
  SYMBOL_SHARE("share of characters", 0, 1, "symbols"),
  BARS("log(1+count)", 0, 8, "separators"),
  COMMAS_PER_WORD("commas a word", 0, 1, "commas"),
  STOPS("log(1+count)", 0, 10, "sentence ends"),
  QUOTES("log(1+count)", 0, 10, "quotation marks"),
  FIRST_CHARACTER("class", 0, 12, "first character"),
  LAST_CHARACTER("class", 0, 12, "last character"),
  UNSPACED_SHARE("share of words", 0, 1, "script without spaces"),
  BREAKS("count, at most 4", 0, 4, "line breaks before it"),
  COPIES("log(1+count)", 0, 8, "copies of its text on the page"),
  IS_COPY("flag", 0, 1, "repeats an earlier block"),
  TRIGRAMS_ELSEWHERE("share of word trigrams", 0, 1, "phrases that stand elsewhere on the page"),
  BEGINNINGS("log(1+count)", 0, 8, "other blocks that begin alike"),
  TIME_ELEMENT("flag", 0, 1, "marked as a time"),
  CUE_READMORE("share of words", 0, 4, "phrases of kind readmore"),
  CUE_SIGNUP("share of words", 0, 4, "phrases of kind signup"),
  CUE_FOLLOW("share of words", 0, 4, "phrases of kind follow"),
  CUE_ADVERT("share of words", 0, 4, "phrases of kind advert"),
  CUE_PHOTO("share of words", 0, 4, "phrases of kind photo"),
  CUE_LEGAL("share of words", 0, 4, "phrases of kind legal"),
  CUE_COMMENT("share of words", 0, 4, "phrases of kind comment"),
  CUE_BYLINE("share of words", 0, 4, "phrases of kind byline"),
  CUE_UPDATED("share of words", 0, 4, "phrases of kind updated"),
  CUE_AUTHOR("share of words", 0, 4, "phrases of kind author"),
  CUE_NAV("share of words", 0, 4, "phrases of kind nav"),
  CUE_TAGS("share of words", 0, 4, "phrases of kind tags"),
  CUE_PLAYER("share of words", 0, 4, "phrases of kind player"),
  CUE_CORRECTION("share of words", 0, 4, "phrases of kind correction"),
  CUES("share of words", 0, 20, "telltale phrases"),
  TEXT_LEXICON_MEAN("log odds", -5, 5, "its words, by experience"),
  TEXT_LEXICON_MIN("log odds", -5, 5, "its worst word, by experience"),
  TEXT_LEXICON_MAX("log odds", -5, 5, "its best word, by experience"),
  HINT_LEXICON("log odds", -5, 5, "classes of its inline elements"),
  TAG("class", 0, 20, "element"),
  PARENT_TAG("class", 0, 20, "parent element"),
  HEADING_LEVEL("1..6, 0 if none", 0, 6, "heading"),
  DEPTH("levels", 0, 512, "depth"),
  IS_HIDDEN("0 no, 1 hidden, 2 noscript", 0, 2, "hidden"),
  IN_NAV("share of paragraph text inside it, -1 if none", -1, 1, "inside nav"),
  IN_HEADER("share of paragraph text inside it, -1 if none", -1, 1, "inside header"),
  IN_FOOTER("share of paragraph text inside it, -1 if none", -1, 1, "inside footer"),
  IN_ASIDE("share of paragraph text inside it, -1 if none", -1, 1, "inside aside"),
  IN_MAIN("share of paragraph text inside it, -1 if none", -1, 1, "inside main"),
  IN_ARTICLE("share of paragraph text inside it, -1 if none", -1, 1, "inside article"),
  IN_SECTION("share of paragraph text inside it, -1 if none", -1, 1, "inside section"),
  IN_FORM("share of paragraph text inside it, -1 if none", -1, 1, "inside form"),
  IN_FIGURE("share of paragraph text inside it, -1 if none", -1, 1, "inside figure"),
  IN_LIST("share of paragraph text inside it, -1 if none", -1, 1, "inside list"),
  IN_TABLE("share of paragraph text inside it, -1 if none", -1, 1, "inside table"),
  IN_QUOTE("share of paragraph text inside it, -1 if none", -1, 1, "inside quote"),
  IN_BUTTON("share of paragraph text inside it, -1 if none", -1, 1, "inside button"),
  IN_LINK("share of paragraph text inside it, -1 if none", -1, 1, "inside link"),
  CLASS_COMMENT(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named comment"),
  CLASS_SHARE(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named share"),
  CLASS_RELATED(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named related"),
  CLASS_NAV("share of paragraph text inside it, -1 if none", -1, 1, "inside an element named nav"),
  CLASS_PROMO(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named promo"),
  CLASS_ADVERT(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named advert"),
  CLASS_BYLINE(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named byline"),
  CLASS_META(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named meta"),
  CLASS_BIO("share of paragraph text inside it, -1 if none", -1, 1, "inside an element named bio"),
  CLASS_CAPTION(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named caption"),
  CLASS_MEDIA(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named media"),
  CLASS_TAGS(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named tags"),
  CLASS_FOOTER(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named footer"),
  CLASS_HEADER(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named header"),
  CLASS_SIDEBAR(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named sidebar"),
  CLASS_COOKIE(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named cookie"),
  CLASS_PAYWALL(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named paywall"),
  CLASS_MODAL(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named modal"),
  CLASS_EMBED(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named embed"),
  CLASS_BODY(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named body"),
  CLASS_ARTICLE(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named article"),
  CLASS_CONTENT(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named content"),
  CLASS_TITLE(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named title"),
  CLASS_DECK(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named deck"),
  CLASS_TOOLS(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named tools"),
  CLASS_LIST(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named list"),
  CLASS_QUOTE(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named quote"),
  CLASS_INFOBOX("share of paragraph text inside it, -1 if none", -1, 1, "inside a named element"),
  CLASS_HIDDEN(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named hidden"),
  CLASS_SKIP(
      "share of paragraph text inside it, -1 if none", -1, 1, "inside an element named skip"),
  KINDS_OF_NAMES("count", 0, 40, "kinds of names around it"),
  LEXICON_SELF("log odds", -5, 5, "classes of its element, by experience"),
  LEXICON_1("log odds", -5, 5, "classes of its ancestor 1, by experience"),
  LEXICON_2("log odds", -5, 5, "classes of its ancestor 2, by experience"),
  LEXICON_3("log odds", -5, 5, "classes of its ancestor 3, by experience"),
  LEXICON_4("log odds", -5, 5, "classes of its ancestor 4, by experience"),
  LEXICON_MIN("log odds", -5, 5, "worst class around it, by experience"),
  LEXICON_MAX("log odds", -5, 5, "best class around it, by experience"),
  LEXICON_MEAN("log odds", -5, 5, "classes around it, by experience"),
  BOX_0_TEXT("share of words", 0, 1, "share of the text in its element"),
  BOX_0_PARAGRAPHS("share of paragraph words", 0, 1, "share of the paragraphs in its element"),
  BOX_0_LINKS("share of words", 0, 1, "links in its element"),
  BOX_0_COUNT("log(1+paragraphs)", 0, 10, "paragraphs in its element"),
  BOX_0_BLOCKS("log(1+blocks)", 0, 12, "blocks in its element"),
  BOX_0_MEAN("log(1+words a block)", 0, 10, "words a block in its element"),
  BOX_0_HEADINGS("headings a block", 0, 1, "headings in its element"),
  BOX_0_PLACE("share of its blocks before this one", 0, 1, "place in its element"),
  BOX_1_TEXT("share of words", 0, 1, "share of the text in container 1"),
  BOX_1_PARAGRAPHS("share of paragraph words", 0, 1, "share of the paragraphs in container 1"),
  BOX_1_LINKS("share of words", 0, 1, "links in container 1"),
  BOX_1_COUNT("log(1+paragraphs)", 0, 10, "paragraphs in container 1"),
  BOX_1_BLOCKS("log(1+blocks)", 0, 12, "blocks in container 1"),
  BOX_1_MEAN("log(1+words a block)", 0, 10, "words a block in container 1"),
  BOX_1_HEADINGS("headings a block", 0, 1, "headings in container 1"),
  BOX_1_PLACE("share of its blocks before this one", 0, 1, "place in container 1"),
  BOX_2_TEXT("share of words", 0, 1, "share of the text in container 2"),
  BOX_2_PARAGRAPHS("share of paragraph words", 0, 1, "share of the paragraphs in container 2"),
  BOX_2_LINKS("share of words", 0, 1, "links in container 2"),
  BOX_2_COUNT("log(1+paragraphs)", 0, 10, "paragraphs in container 2"),
  BOX_2_BLOCKS("log(1+blocks)", 0, 12, "blocks in container 2"),
  BOX_2_MEAN("log(1+words a block)", 0, 10, "words a block in container 2"),
  BOX_2_HEADINGS("headings a block", 0, 1, "headings in container 2"),
  BOX_2_PLACE("share of its blocks before this one", 0, 1, "place in container 2"),
  BOX_3_TEXT("share of words", 0, 1, "share of the text in container 3"),
  BOX_3_PARAGRAPHS("share of paragraph words", 0, 1, "share of the paragraphs in container 3"),
  BOX_3_LINKS("share of words", 0, 1, "links in container 3"),
  BOX_3_COUNT("log(1+paragraphs)", 0, 10, "paragraphs in container 3"),
  BOX_3_BLOCKS("log(1+blocks)", 0, 12, "blocks in container 3"),
  BOX_3_MEAN("log(1+words a block)", 0, 10, "words a block in container 3"),
  BOX_3_HEADINGS("headings a block", 0, 1, "headings in container 3"),
  BOX_3_PLACE("share of its blocks before this one", 0, 1, "place in container 3"),
  BOX_4_TEXT("share of words", 0, 1, "share of the text in container 4"),
  BOX_4_PARAGRAPHS("share of paragraph words", 0, 1, "share of the paragraphs in container 4"),
  BOX_4_LINKS("share of words", 0, 1, "links in container 4"),
  BOX_4_COUNT("log(1+paragraphs)", 0, 10, "paragraphs in container 4"),
  BOX_4_BLOCKS("log(1+blocks)", 0, 12, "blocks in container 4"),
  BOX_4_MEAN("log(1+words a block)", 0, 10, "words a block in container 4"),
  BOX_4_HEADINGS("headings a block", 0, 1, "headings in container 4"),
  BOX_4_PLACE("share of its blocks before this one", 0, 1, "place in container 4"),
  UP_TO_TOP("levels", 0, 64, "levels up to what it shares with the best container"),
  DOWN_TO_TOP("levels", 0, 64, "levels from there down to the best container"),
  UP_TO_MOST(
      "levels",
      0,
      64,
      "levels up to what it shares with the smallest container of most paragraphs"),
  DOWN_TO_MOST(
      "levels", 0, 64, "levels from there down to the smallest container of most paragraphs"),
  UP_TO_TITLE("levels", 0, 64, "levels up to what it shares with the headline"),
  DOWN_TO_TITLE("levels", 0, 64, "levels from there down to the headline"),
  UP_TO_OPENING("levels", 0, 64, "levels up to what it shares with the first paragraph"),
  DOWN_TO_OPENING("levels", 0, 64, "levels from there down to the first paragraph"),
  SHARED_WITH_TITLE("share of words", 0, 1, "size of what it shares with the headline"),
  SHARED_WITH_TOP("share of words", 0, 1, "size of what it shares with the best container"),
  ARTICLE_HAS_TITLE("-1 no article, 0 no, 1 yes", -1, 1, "its article element has the headline"),
  ARTICLE_HAS_OPENING(
      "-1 no article, 0 no, 1 yes", -1, 1, "its article element has the first paragraph"),
  ARTICLE_NUMBER("count", 0, 100, "article elements before"),
  CLUSTER_COUNT("log(1+blocks)", 0, 12, "number of blocks of its path"),
  CLUSTER_TEXT("share of words", 0, 1, "text of blocks of its path"),
  CLUSTER_PARAGRAPHS("share of paragraph words", 0, 1, "paragraphs of blocks of its path"),
  CLUSTER_MEAN("log(1+words a block)", 0, 10, "length of blocks of its path"),
  CLUSTER_LINKS("share of words", 0, 1, "links of blocks of its path"),
  CLUSTER_AFTER_PARAGRAPH("share of blocks", 0, 1, "blocks of its path that follow a paragraph"),
  CLUSTER_BEFORE_PARAGRAPH("share of blocks", 0, 1, "blocks of its path that a paragraph follows"),
  CLUSTER_IN_TOP("share of blocks", 0, 1, "blocks of its path inside the best container"),
  KIND_COUNT("log(1+blocks)", 0, 12, "number of blocks of its class"),
  KIND_TEXT("share of words", 0, 1, "text of blocks of its class"),
  KIND_PARAGRAPHS("share of paragraph words", 0, 1, "paragraphs of blocks of its class"),
  KIND_MEAN("log(1+words a block)", 0, 10, "length of blocks of its class"),
  KIND_LINKS("share of words", 0, 1, "links of blocks of its class"),
  KIND_AFTER_PARAGRAPH("share of blocks", 0, 1, "blocks of its class that follow a paragraph"),
  KIND_BEFORE_PARAGRAPH("share of blocks", 0, 1, "blocks of its class that a paragraph follows"),
  KIND_IN_TOP("share of blocks", 0, 1, "blocks of its class inside the best container"),
  SIBLINGS("log(1+count)", 0, 10, "siblings like it"),
  CARDS("log(1+count)", 0, 10, "siblings like its container"),
  CARD_MEAN("log(1+words)", 0, 10, "words of such a sibling"),
  CARD_LINKS("share of words", 0, 1, "links of such siblings"),
  BEFORE_3_WORDS("log(1+words)", 0, 12, "words 3 before"),
  BEFORE_3_LINKS("share of characters", 0, 1, "links 3 before"),
  BEFORE_3_END("class", 0, 12, "end 3 before"),
  BEFORE_2_WORDS("log(1+words)", 0, 12, "words 2 before"),
  BEFORE_2_LINKS("share of characters", 0, 1, "links 2 before"),
  BEFORE_2_END("class", 0, 12, "end 2 before"),
  BEFORE_1_WORDS("log(1+words)", 0, 12, "words 1 before"),
  BEFORE_1_LINKS("share of characters", 0, 1, "links 1 before"),
  BEFORE_1_END("class", 0, 12, "end 1 before"),
  AFTER_1_WORDS("log(1+words)", 0, 12, "words 1 after"),
  AFTER_1_LINKS("share of characters", 0, 1, "links 1 after"),
  AFTER_1_END("class", 0, 12, "end 1 after"),
  AFTER_2_WORDS("log(1+words)", 0, 12, "words 2 after"),
  AFTER_2_LINKS("share of characters", 0, 1, "links 2 after"),
  AFTER_2_END("class", 0, 12, "end 2 after"),
  AFTER_3_WORDS("log(1+words)", 0, 12, "words 3 after"),
  AFTER_3_LINKS("share of characters", 0, 1, "links 3 after"),
  AFTER_3_END("class", 0, 12, "end 3 after"),
  BEFORE_1_TAG("class", 0, 20, "element 1 before"),
  BEFORE_1_SAME("flag", 0, 1, "same path 1 before"),
  BEFORE_1_CUES("share of words", 0, 20, "telltale phrases 1 before"),
  BEFORE_1_LEXICON("log odds", -5, 5, "classes 1 before, by experience"),
  BEFORE_2_TAG("class", 0, 20, "element 2 before"),
  BEFORE_2_SAME("flag", 0, 1, "same path 2 before"),
  BEFORE_2_CUES("share of words", 0, 20, "telltale phrases 2 before"),
  BEFORE_2_LEXICON("log odds", -5, 5, "classes 2 before, by experience"),
  AFTER_1_TAG("class", 0, 20, "element 1 after"),
  AFTER_1_SAME("flag", 0, 1, "same path 1 after"),
  AFTER_1_CUES("share of words", 0, 20, "telltale phrases 1 after"),
  AFTER_1_LEXICON("log odds", -5, 5, "classes 1 after, by experience"),
  AFTER_2_TAG("class", 0, 20, "element 2 after"),
  AFTER_2_SAME("flag", 0, 1, "same path 2 after"),
  AFTER_2_CUES("share of words", 0, 20, "telltale phrases 2 after"),
  AFTER_2_LEXICON("log odds", -5, 5, "classes 2 after, by experience"),
  BEFORE_5_PARAGRAPHS("log(1+words)", 0, 12, "paragraphs before 5"),
  BEFORE_5_LINKS("share of words", 0, 1, "links before 5"),
  AFTER_5_PARAGRAPHS("log(1+words)", 0, 12, "paragraphs after 5"),
  AFTER_5_LINKS("share of words", 0, 1, "links after 5"),
  AROUND_12_PARAGRAPHS("log(1+words)", 0, 12, "paragraphs around 12"),
  AROUND_12_LINKS("share of words", 0, 1, "links around 12"),
  AROUND_40_PARAGRAPHS("log(1+words)", 0, 12, "paragraphs around 40"),
  AROUND_40_LINKS("share of words", 0, 1, "links around 40"),
  SINCE_HEADING("log(1+blocks)", 0, 12, "blocks since a heading"),
  HEADING_WORDS("log(1+words)", 0, 12, "length of the heading above"),
  HEADING_CUES("share of words", 0, 20, "telltale phrases of the heading above"),
  HEADING_LEXICON("log odds", -5, 5, "words of the heading above, by experience"),
  SINCE_PARAGRAPH("log(1+blocks)", 0, 12, "blocks since a paragraph"),
  TO_PARAGRAPH("log(1+blocks)", 0, 12, "blocks to the next paragraph"),
  UP_TO_BEFORE("levels", 0, 64, "levels up to what it shares with the block before"),
  UP_TO_AFTER("levels", 0, 64, "levels up to what it shares with the block after"),
  UP_TO_PARAGRAPH_BEFORE("levels", 0, 64, "levels up to what it shares with the paragraph before"),
  UP_TO_PARAGRAPH_AFTER("levels", 0, 64, "levels up to what it shares with the paragraph after"),
  SINCE_PICTURE("log(1+blocks)", 0, 12, "blocks since a picture"),
  PICTURE_UP("levels", 0, 64, "levels up to what it shares with the picture before"),
  PICTURE_TEXT("share of words", 0, 1, "words of the alternative text of the picture before"),
  TO_PICTURE("log(1+blocks)", 0, 12, "blocks to the next picture"),
  PLACE("share of blocks", 0, 1, "place on the page"),
  TEXT_BEFORE("share of words", 0, 1, "text before it"),
  PARAGRAPHS_BEFORE("share of paragraph words", 0, 1, "paragraphs before it"),
  FROM_TITLE("blocks, log, with sign; 20 if none", -12, 20, "blocks since the headline"),
  WORDS_FROM_TITLE("words, log, with sign; 20 if none", -12, 20, "words since the headline"),
  FROM_OPENING(
      "blocks, log, with sign", -12, 20, "blocks since the first paragraph of the main text"),
  TO_CLOSING("blocks, log, with sign", -12, 20, "blocks to the last paragraph of the main text"),
  TITLE_SHARE("share of words", 0, 1, "words that are in the headline"),
  TITLE_COVER("share of the headline", 0, 1, "headline words in it"),
  DESCRIPTION_SHARE("share of words", 0, 1, "words that are in the description"),
  DESCRIPTION_COVER("share of the description", 0, 1, "description words in it"),
  AUTHOR_SHARE("share of words", 0, 1, "words that are in the author names"),
  STORY_SHARE("share of word trigrams, -1 if no body", -1, 1, "phrases that are in the page data"),
  STORY_COVER(
      "share of the page data text found, -1 if none", -1, 1, "page data text found on the page"),
  PAGE_WORDS("log(1+words)", 0, 14, "text of the page"),
  PAGE_BLOCKS("log(1+blocks)", 0, 12, "blocks of the page"),
  PAGE_PARAGRAPHS("log(1+paragraphs)", 0, 12, "paragraphs of the page"),
  PAGE_PARAGRAPH_WORDS("log(1+words)", 0, 14, "paragraph text of the page"),
  PAGE_LINKS("share of words", 0, 1, "links of the page"),
  PAGE_LONGEST("log(1+words)", 0, 14, "longest block of the page"),
  PAGE_TOP("share of paragraph words", 0, 1, "size of the best container"),
  PAGE_MOST("share of words", 0, 1, "text in the smallest container of most paragraphs"),
  PAGE_PICTURES("log(1+count)", 0, 12, "pictures of the page"),
  PAGE_HEADINGS("headings a block", 0, 1, "headings of the page"),
  PAGE_ITEMS("items a block", 0, 1, "list items of the page"),
  PAGE_ARTICLES("log(1+count)", 0, 10, "article elements"),
  PAGE_TABLES("cells a block", 0, 1, "table cells of the page"),
  PAGE_COPIES("share of words", 0, 1, "repeated text of the page"),
  PAGE_OG_ARTICLE("1 article, 0 none, -1 other", -1, 1, "og:type"),
  PAGE_STORY("1 article, 0 none, -1 other", -1, 1, "type in the page data"),
  URL_DEPTH("count, -1 if unknown", -1, 20, "depth of the address"),
  URL_HYPHENS("count, -1 if unknown", -1, 30, "hyphens of the address"),
  URL_DIGITS("count, -1 if unknown", -1, 30, "digits of the address"),
  PAGE_COMMENTS("share of words", 0, 1, "text in comment elements");

  private final String unit;
  private final double least;
  private final double most;
  private final String words;

  Feature(String unit, double least, double most, String words) {
    this.unit = unit;
    this.least = least;
    this.most = most;
    this.words = words;
  }

  /** What its number counts. */
  public String unit() {
    return unit;
  }

  /** Its least value; lower ones are raised to it. */
  public double least() {
    return least;
  }

  /** Its greatest value; higher ones are lowered to it. */
  public double most() {
    return most;
  }

  /** What it is in a reader's words: "text in links". */
  public String words() {
    return words;
  }

  /** Hash of all names in order. */
  public static int orderHash() {
    return hash(List.of(values()));
  }

  /** Hash of some names in order. */
  static int hash(List<Feature> features) {
    int hash = 1;
    for (Feature feature : features) {
      hash = hash * 31 + feature.name().hashCode();
    }
    return hash;
  }
}
