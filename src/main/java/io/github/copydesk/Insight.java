package io.github.copydesk;

import io.github.copydesk.Explanation.Strength;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.label.RoleModel.Likely;
import io.github.copydesk.page.PageFacts;
import java.util.Collections;
import java.util.List;

/** What the models think of the blocks of a page, beyond what cleaning needs. */
interface Insight {
  /** Thinks nothing. */
  Insight NONE =
      new Insight() {
        @Override
        public List<List<Strength>> strengths(Blocks blocks, PageFacts facts) {
          return Collections.nCopies(blocks.size(), List.of());
        }

        @Override
        public List<List<Likely>> roles(Blocks blocks, PageFacts facts) {
          return Collections.nCopies(blocks.size(), List.of());
        }
      };

  /** What moves the estimate of each block most, the strongest first. */
  List<List<Strength>> strengths(Blocks blocks, PageFacts facts);

  /** What each block probably is, the most probable role first. */
  List<List<Likely>> roles(Blocks blocks, PageFacts facts);
}
