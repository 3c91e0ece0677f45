package io.github.copydesk.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** One press release as every kind of document. */
final class Release {
  static final String HEADLINE = "Glass workers end strike after pay deal";
  static final String BYLINE = "By Ruth Calder";

  static final List<String> PARAGRAPHS =
      List.of(
          "VARN, Oct 5 (Northline) - Workers at the Varn glassworks returned to their furnaces on"
              + " Thursday after the union and the owners signed a pay deal that ended a strike of"
              + " eleven weeks.",
          "The agreement raises wages by four percent this year and by three percent in the next,"
              + " and it keeps the night bonus that the company had wanted to cut.",
          "\"We have what we came for,\" said Ruth Tamm, who led the strike committee, as the first"
              + " shift walked through the gate.",
          "The company said that it would invest in two new furnaces and that no further plants"
              + " would close before 2030.");

  private static final int LINE = 80;

  private Release() {}

  /** Every line set by itself, as word processors print. */
  static byte[] pdf() throws IOException {
    try (PDDocument document = printed()) {
      return bytes(document);
    }
  }

  /** A PDF that opens with a password; with "" it opens for all, and only printing is refused. */
  static byte[] lockedPdf(String password) throws IOException {
    try (PDDocument document = printed()) {
      AccessPermission permission = new AccessPermission();
      permission.setCanPrint(false);
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      return bytes(document);
    }
  }

  /** A page without a letter, as of a scanner. */
  static byte[] emptyPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return bytes(document);
    }
  }

  private static PDDocument printed() throws IOException {
    PDDocument document = new PDDocument();
    document.getDocumentInformation().setTitle("Microsoft Word - final2.docx");
    document.getDocumentInformation().setAuthor("jsmith");
    PDPage page = new PDPage();
    document.addPage(page);
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    try (PDPageContentStream text = new PDPageContentStream(document, page)) {
      text.beginText();
      text.setFont(font, 18);
      text.newLineAtOffset(60, 720);
      text.showText(HEADLINE);
      text.setFont(font, 11);
      text.newLineAtOffset(0, -30);
      text.showText(BYLINE);
      text.newLineAtOffset(0, -30);
      text.setLeading(14);
      for (String paragraph : PARAGRAPHS) {
        for (String line : lines(paragraph)) {
          text.showText(line);
          text.newLine();
        }
        text.newLineAtOffset(0, -10);
      }
      text.endText();
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** With a letterhead, and an author whose name is a login. */
  static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setCreator("jsmith");
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Page 1 of 1 - press office telephone 555 0100");
      XWPFParagraph headline = document.createParagraph();
      headline.setStyle("Heading1");
      headline.createRun().setText(HEADLINE);
      document.createParagraph().createRun().setText(BYLINE);
      for (String paragraph : PARAGRAPHS) {
        document.createParagraph().createRun().setText(paragraph);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  static byte[] rtf() {
    String body = String.join("\\par\n", PARAGRAPHS);
    String text =
        "{\\rtf1\\ansi{\\info{\\author jsmith}}\\pard{\\b "
            + HEADLINE
            + "}\\par\n"
            + BYLINE
            + "\\par\n";
    return (text + body + "\\par}").getBytes(ISO_8859_1);
  }

  static byte[] openDocument() throws IOException {
    StringBuilder text = new StringBuilder("<text:h text:outline-level=\"1\">" + HEADLINE);
    text.append("</text:h><text:p>").append(BYLINE).append("</text:p>");
    PARAGRAPHS.forEach(p -> text.append("<text:p>").append(p).append("</text:p>"));
    String spaces = "urn:oasis:names:tc:opendocument:xmlns:";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] type = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
      ZipEntry first = new ZipEntry("mimetype");
      CRC32 crc = new CRC32();
      crc.update(type);
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(crc.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          ("<?xml version=\"1.0\"?><office:document-content xmlns:office=\""
                  + spaces
                  + "office:1.0\" xmlns:text=\""
                  + spaces
                  + "text:1.0\"><office:body><office:text>"
                  + text
                  + "</office:text></office:body></office:document-content>")
              .getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  /** HTML beside plain text, and a file. */
  static byte[] mail() {
    String html =
        "<html><head><title>Newsletter 17</title></head><body><p>"
            + String.join("</p>\n<p>", PARAGRAPHS)
            + "</p><p>Caf=E9 owners were glad, too, since the strikers had drunk little coffee=\n"
            + " in eleven weeks.</p></body></html>";
    return String.join(
            "\r\n",
            header(),
            "Content-Type: multipart/mixed; boundary=out",
            "",
            "--out",
            "Content-Type: multipart/alternative; boundary=in",
            "",
            "--in",
            "Content-Type: text/plain; charset=us-ascii",
            "",
            "This mail is best read as HTML.",
            "--in",
            "Content-Type: text/html; charset=iso-8859-1",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            html,
            "--in--",
            "--out",
            "Content-Type: text/plain; name=\"notes.txt\"",
            "Content-Disposition: attachment; filename=\"notes.txt\"",
            "",
            "These notes are no part of the release.",
            "--out--",
            "")
        .getBytes(ISO_8859_1);
  }

  /** Nothing but lines. */
  static byte[] plainMail() {
    StringBuilder text = new StringBuilder(header()).append("\r\n\r\n");
    for (String paragraph : PARAGRAPHS) {
      lines(paragraph).forEach(line -> text.append(line).append("\r\n"));
      text.append("\r\n");
    }
    return text.toString().getBytes(UTF_8);
  }

  private static String header() {
    return String.join(
        "\r\n",
        "Received: from mail.northline.example by desk.example; Thu, 5 Oct 2023 16:42:03 +0000",
        "From: Ruth Calder <ruth@northline.example>",
        "To: desk@herald.example",
        "Subject: " + HEADLINE,
        "Date: Thu, 5 Oct 2023 16:42:00 +0000",
        "MIME-Version: 1.0");
  }

  private static List<String> lines(String paragraph) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      if (line.length() + word.length() > LINE) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
