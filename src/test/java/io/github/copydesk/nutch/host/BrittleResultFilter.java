package io.github.copydesk.nutch.host;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.Text;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.HtmlParseFilter;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseText;
import org.apache.nutch.protocol.Content;
import org.w3c.dom.DocumentFragment;

/**
 * A filter of somebody else: where the address says "brittle" it passes on a result that cannot be
 * changed, so that the filters behind it fail in the middle of their work.
 */
public final class BrittleResultFilter implements HtmlParseFilter {
  private Configuration conf;

  @Override
  public ParseResult filter(
      Content content, ParseResult result, HTMLMetaTags tags, DocumentFragment dom) {
    return content.getUrl().contains("brittle") ? new Brittle(content.getUrl(), result) : result;
  }

  @Override
  public void setConf(Configuration newConf) {
    conf = newConf;
  }

  @Override
  public Configuration getConf() {
    return conf;
  }

  private static final class Brittle extends ParseResult {
    private boolean complete;

    Brittle(String url, ParseResult other) {
      super(url);
      for (Map.Entry<Text, Parse> entry : other) {
        super.put(
            entry.getKey(), new ParseText(entry.getValue().getText()), entry.getValue().getData());
      }
      complete = true;
    }

    @Override
    public void put(String key, ParseText text, ParseData data) {
      if (complete) {
        throw new StackOverflowError("brittle");
      }
      super.put(key, text, data);
    }
  }
}
