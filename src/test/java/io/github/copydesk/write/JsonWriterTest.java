package io.github.copydesk.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void writesEveryKeyInOrder() {
    String expected =
        """
        {
          "source": "page.html",
          "url": "https://example.org/harbour?utm=1",
          "canonicalUrl": "https://example.org/harbour",
          "siteName": "The Quay Gazette",
          "inLanguage": "en-GB",
          "headline": "Harbour bridge reopens",
          "kicker": "Transport",
          "deck": "Ferries stop after 40 years",
          "byline": {
            "raw": "By Ida Holm in Port Ness",
            "authors": [
              {
                "name": "Ida Holm",
                "role": "reporter",
                "org": "Quay Agency",
                "place": "Port Ness",
                "handle": "@idaholm",
                "email": "ida@example.org"
              }
            ],
            "orgs": [
              "Quay Agency"
            ],
            "places": [
              "Port Ness"
            ],
            "alternatives": [
              {
                "source": "json-ld",
                "names": [
                  "Web Desk Lena"
                ]
              }
            ]
          },
          "dateline": {
            "raw": "PORT NESS, May 3 (QA)",
            "terminator": " - ",
            "where": "inline",
            "places": [
              "PORT NESS"
            ],
            "date": {
              "raw": "May 3",
              "iso": "2024-05-03"
            },
            "agencies": [
              "QA"
            ],
            "authors": [],
            "span": {
              "paragraph": 0,
              "start": 0,
              "end": 24
            }
          },
          "datePublished": "2024-05-03T10:05+01:00",
          "datePublishedRaw": "3 May 2024, 10:05",
          "dateModified": "2024-05-04",
          "dateModifiedRaw": "4 May 2024",
          "articleSection": "Local",
          "keywords": [
            "harbour",
            "bridge"
          ],
          "copyrightHolder": "Quay Press",
          "copyrightNotice": "© 2024 Quay Press",
          "usageTerms": "https://example.org/terms",
          "isAccessibleForFree": false,
        """;
    String json = Format.JSON.render(Entry.of("page.html", Samples.full()));
    assertEquals(expected, json.substring(0, expected.length()));
  }

  @Test
  void writesTheBodyAndWhatWasCut() {
    String json = Format.JSONL.render(Entry.of("page.html", Samples.full()));
    String expected =
        "\"articleBody\":\"PORT NESS, May 3 (QA) - The bridge is open.\\n\\nWhat it cost\\n\\n"
            + "Steel: 4 million\\n\\nof it *paint*\\n\\nWork: 2 million\\n\\n"
            + "It is \\\"ours\\\" & it stays.\\n\\nCars 3\\n\\nLorries 4\\n\\n"
            + "if (a < b)\\n\\tgo();\",\"blocks\":[{\"type\":\"paragraph\",\"level\":0,"
            + "\"text\":\"PORT NESS, May 3 (QA) - The bridge is open.\"},"
            + "{\"type\":\"heading\",\"level\":2,\"text\":\"What it cost\"},"
            + "{\"type\":\"list-item\",\"level\":1,\"text\":\"Steel: 4 million\"},";
    assertTrue(json.contains(expected), json);
    String end =
        "\"captions\":[{\"text\":\"The bridge at dawn\",\"credit\":\"Ola Berg\","
            + "\"image\":\"https://example.org/a.jpg\"}],\"credits\":[{\"role\":\"editing\","
            + "\"names\":[\"Tor Lie\"],\"places\":[\"Port Ness\"],"
            + "\"raw\":\"Editing by Tor Lie in Port Ness\"}],"
            + "\"notes\":[{\"type\":\"update\",\"text\":\"This story has been updated.\"}],"
            + "\"comments\":[\"ferryman: I crossed it today.\",\"It still squeaks.\"],"
            + "\"removed\":[{\"text\":\"Read 12 times\",\"reason\":\"counter\","
            + "\"detail\":\"rule count (en.txt:7)\"},"
            + "{\"text\":\"© Ola Berg\",\"reason\":\"photo-credit\","
            + "\"detail\":\"part of the article with probability 0.13\"}],"
            + "\"pageKind\":\"live-blog\",\"pageKindProbability\":0.94,"
            + "\"confidence\":0.88,\"error\":null}\n";
    assertTrue(json.endsWith(end), json);
  }

  @Test
  void writesNullsAndEmptyArraysForAnError() {
    assertEquals(
        "{\"source\":\"a/b.html\",\"url\":\"https://example.org/b\",\"canonicalUrl\":null,"
            + "\"siteName\":null,\"inLanguage\":null,\"headline\":null,\"kicker\":null,"
            + "\"deck\":null,\"byline\":null,\"dateline\":null,\"datePublished\":null,"
            + "\"datePublishedRaw\":null,\"dateModified\":null,\"dateModifiedRaw\":null,"
            + "\"articleSection\":null,\"keywords\":[],\"copyrightHolder\":null,"
            + "\"copyrightNotice\":null,\"usageTerms\":null,\"isAccessibleForFree\":null,"
            + "\"articleBody\":null,\"blocks\":[],"
            + "\"captions\":[],\"credits\":[],\"notes\":[],\"comments\":[],\"removed\":[],"
            + "\"pageKind\":null,\"pageKindProbability\":null,\"confidence\":null,"
            + "\"error\":\"no text\"}\n",
        Format.JSONL.render(Samples.failed()));
  }

  @Test
  void keepsTwoDigitsOfConfidence() {
    String json = Format.JSONL.render(Entry.of("-", Samples.bare("One.")));
    assertTrue(json.contains("\"confidence\":1.00,"), json);
  }

  @Test
  void writesOneLineWhateverTheTextHolds() {
    String json = Format.JSONL.render(Entry.of("a\nb", Samples.bare("x\n\u2028\u0000y")));
    assertEquals(json.length() - 1, json.indexOf('\n'));
    assertTrue(json.contains("x\\n\\u2028\\u0000y"), json);
    assertFalse(json.contains("\u2028"));
  }

  @Test
  void writesTheSameWhereverItGoes() throws IOException {
    Entry entry = Entry.of("a", Samples.bare("x\u2028y ".repeat(2_000).strip() + "\u2029"));
    StringWriter writer = new StringWriter();
    CharBuffer buffer = CharBuffer.allocate(100_000);
    for (Appendable out : new Appendable[] {writer, buffer}) {
      EntryWriter lines = Format.JSONL.open(out, false);
      lines.write(entry);
      lines.finish();
    }
    assertEquals(Format.JSONL.render(entry), writer.toString());
    assertEquals(Format.JSONL.render(entry), buffer.flip().toString());
  }

  @Test
  void writesSeveralAsAnArray() throws IOException {
    StringBuilder out = new StringBuilder();
    EntryWriter writer = Format.JSON.open(out, true);
    writer.write(Samples.failed());
    writer.write(Samples.failed());
    writer.finish();
    String array = out.toString();
    assertTrue(array.startsWith("[\n  {\n    \"source\": \"a/b.html\",\n"), array);
    assertTrue(array.contains("\"error\": \"no text\"\n  },\n  {\n    \"source\""), array);
    assertTrue(array.endsWith("\"error\": \"no text\"\n  }\n]\n"), array);
  }

  @Test
  void writesNoneOfSeveralAsAnEmptyArray() throws IOException {
    StringBuilder out = new StringBuilder();
    Format.JSON.open(out, true).finish();
    assertEquals("[]\n", out.toString());
  }

  @Test
  void handsOverEachLineAtOnce() throws IOException {
    StringBuilder out = new StringBuilder();
    EntryWriter writer = Format.JSONL.open(out, true);
    writer.write(Samples.failed());
    assertTrue(out.toString().endsWith("}\n"));
    writer.write(Samples.failed());
    writer.finish();
    assertEquals(2, out.toString().lines().count());
  }
}
