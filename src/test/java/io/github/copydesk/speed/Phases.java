package io.github.copydesk.speed;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Outcome;
import io.github.copydesk.PhaseClock;
import io.github.copydesk.PhaseClock.Phase;
import io.github.copydesk.label.BlockModel;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.Format;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The phases of one page after the other, and parsing alone right after them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Phases {
  static final String WRITE = "write";
  static final String MODEL = "model";
  static final String ALONE = "alone";

  private final Copydesk desk = new Copydesk();
  private final BlockModel model = BlockModel.load();
  private final Laps.Watch watch = new Laps.Watch();

  private void end(int phase) {
    watch.stop(Phase.values()[phase].name());
    watch.start();
  }

  @Benchmark
  public void phases(PageSet pages, Blackhole sink) {
    for (int page = 0; page < pages.inputs.size(); page++) {
      watch.start();
      PhaseClock.Cleaning cleaning = PhaseClock.clean(desk, pages.inputs.get(page), this::end);
      if (cleaning.outcome() instanceof Outcome.Found found) {
        watch.start();
        sink.consume(Format.JSONL.render(Entry.of("page", found.article())));
        watch.stop(WRITE);
      }
      if (cleaning.blocks() != null) {
        watch.start();
        sink.consume(model.estimate(cleaning.blocks(), cleaning.facts()));
        watch.stop(MODEL);
      }
      watch.start();
      sink.consume(Jsoup.parse(pages.texts.get(page)));
      watch.stop(ALONE);
    }
  }
}
