package org.forestall.experiments.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTemplateTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"quotes\"";

    private static String html(Section section) {
        return new PageTemplate().html(new Page(HOSTILE, HOSTILE, List.of(HOSTILE), List.of(section), HOSTILE));
    }

    @Test
    void textOfUsersIsShownAndNeverRun() {
        String html = html(Section.named("one", HOSTILE)
                .paragraph(HOSTILE)
                .heading(HOSTILE)
                .bullets(List.of(HOSTILE))
                .add(new Block.Box(List.of(HOSTILE)))
                .add(new Block.Code(List.of(HOSTILE)))
                .add(TableBlock.ofWords(HOSTILE, HOSTILE, HOSTILE)
                        .row(HOSTILE, List.of(HOSTILE, HOSTILE))
                        .build())
                .build());

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void sectionsAreNumberedInOrder() {
        String html = new PageTemplate()
                .html(new Page(
                        "t",
                        "s",
                        List.of(),
                        List.of(
                                Section.named("a", "First").build(),
                                Section.named("b", "Second").build()),
                        "c"));

        assertThat(html).contains("<h2>1. First</h2>").contains("<h2>2. Second</h2>");
    }

    @Test
    void emptyParagraphsAndListsLeaveNoTrace() {
        assertThat(Section.named("a", "A")
                        .paragraph("")
                        .bullets(List.of())
                        .build()
                        .blocks())
                .isEmpty();
    }

    @Test
    void aRowOfAnotherLengthThanTheHeadingsIsRefused() {
        TableBlock.Builder table =
                TableBlock.ofNumbers("Deaths.", "Option", "Mean").row("Talks");

        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Deaths.")
                .hasMessageContaining("1 cells for 2 columns");
    }
}
