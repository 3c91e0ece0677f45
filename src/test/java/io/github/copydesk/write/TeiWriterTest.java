package io.github.copydesk.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TeiWriterTest {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  @Test
  void writesADocument() throws Exception {
    Document document = parse(Format.TEI.render(Entry.of("page.html", Samples.full())));
    assertEquals(TEI, document.getDocumentElement().getNamespaceURI());
    assertEquals("TEI", document.getDocumentElement().getLocalName());
    assertEquals("en-GB", document.getDocumentElement().getAttribute("xml:lang"));
    assertEquals("Harbour bridge reopens", text(document, "title"));
    assertEquals("Ida Holm", text(document, "author"));
    assertEquals("PORT NESS", text(document, "placeName"));
    assertEquals("It is \"ours\" & it stays.", text(document, "quote").strip());
    assertEquals(3, document.getElementsByTagNameNS(TEI, "item").getLength());
  }

  @Test
  void hasWhatTeiRequiresWhateverIsKnown() throws Exception {
    Document document = parse(Format.TEI.render(Entry.of("-", Samples.bare("One."))));
    for (String name :
        new String[] {
          "teiHeader",
          "fileDesc",
          "titleStmt",
          "title",
          "publicationStmt",
          "sourceDesc",
          "text",
          "body"
        }) {
      assertEquals(1, document.getElementsByTagNameNS(TEI, name).getLength(), name);
    }
  }

  @Test
  void writesSeveralAsACorpus() throws Exception {
    StringBuilder out = new StringBuilder();
    EntryWriter writer = Format.TEI.open(out, true);
    writer.write(Entry.of("a", Samples.full()));
    writer.write(Samples.failed());
    writer.write(Entry.of("b", Samples.bare("Two.")));
    writer.finish();
    Document document = parse(out.toString());
    assertEquals("teiCorpus", document.getDocumentElement().getLocalName());
    assertEquals(2, document.getElementsByTagNameNS(TEI, "TEI").getLength());
  }

  @Test
  void staysXmlWhateverThePageSays() throws Exception {
    String hostile = "a\u0000\u0007\ud800b\uffff]]><x>&y; \ud83d\ude00";
    Document document = parse(Format.TEI.render(Entry.of(hostile, Samples.bare(hostile))));
    assertTrue(text(document, "p").endsWith("ab]]><x>&y; \ud83d\ude00"), text(document, "p"));
  }

  private static String text(Document document, String name) {
    int last = document.getElementsByTagNameNS(TEI, name).getLength() - 1;
    return document.getElementsByTagNameNS(TEI, name).item(Math.min(0, last)).getTextContent();
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }
}
