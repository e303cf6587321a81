package org.forestall.scenario.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.problem.Problem;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.junit.jupiter.api.Test;

/** What the page for authors shows works as it stands there. */
class WritingPageTest {

    private static final String PAGE = WritingPage.text("Note.");

    @Test
    void everyPlaceOfTheTemplateIsFilled() {
        assertThat(PAGE).doesNotContain("{{").contains("| the file | `id`, `name`, `title`");
    }

    @Test
    void scenariosOnThePageAreReadWithoutWarning() {
        List<String> examples = examples();
        assertThat(examples).hasSize(4);
        for (String example : examples) {
            String whole = example.startsWith("extends") ? example : "extends: starter\nid: shown\n" + example;
            LoadResult result = Scenarios.read(whole, "page.yaml", List.of());
            assertThat(result).as(example).isInstanceOf(LoadResult.Loaded.class);
            assertThat(((LoadResult.Loaded) result).warnings())
                    .extracting(Problem::text)
                    .isEmpty();
        }
    }

    @Test
    void measureOfOnesOwnActsInARun() {
        Scenario scenario = Scenarios.read(
                        examples().stream()
                                .filter(each -> each.contains("market-fair"))
                                .findFirst()
                                .orElseThrow(),
                        "page.yaml",
                        List.of("people=300", "interventions[market-fair].lagWeeks=0"))
                .orThrow();
        Society with = new Society(scenario.society(), scenario.planFor("fairs"), new RunKey(5, 0));
        with.start();
        for (int week = 0; week < 40; week++) {
            with.step();
        }
        Society without = new Society(scenario.society(), scenario.planFor("nothing"), new RunKey(5, 0));
        without.start();
        for (int week = 0; week < 40; week++) {
            without.step();
        }
        assertThat(with.prevention().costRu())
                .isGreaterThan(without.prevention().costRu());
    }

    private static List<String> examples() {
        List<String> examples = new ArrayList<>();
        Matcher blocks = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(PAGE);
        while (blocks.find()) {
            examples.add(blocks.group(1));
        }
        return examples;
    }
}
