package org.forestall.experiments.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a page.
 *
 * @param id short name for links, unique within the page
 * @param heading its heading
 * @param blocks its content in order
 */
public record Section(String id, String heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Begins a section. */
    public static Builder named(String id, String heading) {
        return new Builder(id, heading);
    }

    /** The figures among the blocks. */
    public List<FigureBlock> figures() {
        return blocks.stream()
                .filter(FigureBlock.class::isInstance)
                .map(FigureBlock.class::cast)
                .toList();
    }

    /** Gathers blocks. */
    public static final class Builder {

        private final String id;
        private final String heading;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(String id, String heading) {
            this.id = id;
            this.heading = heading;
        }

        /** Adds a block. */
        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        /** Adds a paragraph; none if the text is empty. */
        public Builder paragraph(String text) {
            return text.isEmpty() ? this : add(new Block.Paragraph(text));
        }

        /** Adds a list of points; none if there is none. */
        public Builder bullets(List<String> points) {
            return points.isEmpty() ? this : add(new Block.Bullets(points));
        }

        /** Adds a heading below that of the section. */
        public Builder heading(String text) {
            return add(new Block.Heading(text));
        }

        /** Adds what another section holds, under its heading. */
        public Builder add(Section other) {
            heading(other.heading());
            blocks.addAll(other.blocks());
            return this;
        }

        /** The section. */
        public Section build() {
            return new Section(id, heading, blocks);
        }
    }
}
