package org.forestall.experiments.report.page;

import java.util.List;

/** A piece of a section. The template chooses its look by {@link #kind()}. */
public sealed interface Block
        permits Block.Box, Block.Paragraph, Block.Heading, Block.Bullets, Block.Code, TableBlock, FigureBlock {

    /** Name of the look in the template. */
    String kind();

    /**
     * Sentences set apart from the rest.
     *
     * @param sentences each stands on a line of its own
     */
    record Box(List<String> sentences) implements Block {

        public Box {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String kind() {
            return "box";
        }
    }

    /**
     * A paragraph.
     *
     * @param text plain text
     */
    record Paragraph(String text) implements Block {

        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /**
     * A heading below that of the section.
     *
     * @param text plain text
     */
    record Heading(String text) implements Block {

        @Override
        public String kind() {
            return "heading";
        }
    }

    /**
     * A list.
     *
     * @param points plain texts
     */
    record Bullets(List<String> points) implements Block {

        public Bullets {
            points = List.copyOf(points);
        }

        @Override
        public String kind() {
            return "bullets";
        }
    }

    /**
     * Text to be typed or compared letter by letter.
     *
     * @param lines plain text
     */
    record Code(List<String> lines) implements Block {

        public Code {
            lines = List.copyOf(lines);
        }

        @Override
        public String kind() {
            return "code";
        }
    }
}
