package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.forestall.scenario.doc.ScenarioSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.text(), InputFormat.JSON);

    @ParameterizedTest
    @MethodSource("names")
    void shippedScenarioIsValid(String name) {
        assertThat(errors(ShippedFiles.country(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void resolvedScenarioIsValid(String name) {
        Scenario scenario = Scenarios.load(name, List.of()).orThrow();
        assertThat(errors(ResolvedYaml.write(scenario))).isEmpty();
    }

    @Test
    void smallScenarioWithInterventionsOfItsOwnIsValid() throws IOException {
        assertThat(errors(BrokenScenariosTest.small())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "economy: 0.4 | economy: 1.4",
                "economy: 0.4 | economy: low",
                "economy: 0.4 | econmy: 0.4",
                "years: 3 | years: 31",
                "years: 3 | years: 2.5",
                "people: 1000 | people: 100",
                "id: small | id: my country",
                "title: A small country | title: ''",
                "title: A small country | tilte: A small country",
                "date: 2032-05-02 | date: 2.5.2032",
                "kind: opposition | kind: oposition",
                "urban: true | urban: yes",
                "{memory: off} | {memry: off}",
                "{memory: off} | {memory: 0}",
                "{bern: 1} | {bern: 1.2}",
                "{bern: 1} | {}",
                "neighbours: [north, south] | neighbours: north",
                "deliverers: [civil-society] | deliverers: []",
                "lever: bridging | lever: bridge",
                "{low: 0, mode: 0.05, high: 0.1} | {low: 0, mode: 0.05}"
            })
    void brokenScenarioIsInvalid(String find, String replacement) throws IOException {
        String broken = BrokenScenariosTest.small().replace(find, replacement);
        assertThat(broken).isNotEqualTo(BrokenScenariosTest.small());
        assertThat(errors(broken)).isNotEmpty();
        assertThat(Scenarios.read(broken, "small.yaml", List.of()))
                .as("schema and program agree")
                .isInstanceOf(LoadResult.Rejected.class);
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    static Stream<String> names() {
        return Scenarios.shippedNames().stream();
    }
}
