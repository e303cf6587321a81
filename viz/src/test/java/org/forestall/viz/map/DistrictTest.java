package org.forestall.viz.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DistrictTest {

    @Property(tries = 100)
    void eachDistrictHoldsItsOwnCentreAndNoOther(
            @ForAll @Size(min = 2, max = 40) Set<@IntRange(min = 0, max = 9_999) Integer> spots) {
        List<District.Site> sites = sites(spots);
        List<District> districts = District.around(sites);

        for (int districtIdx = 0; districtIdx < districts.size(); districtIdx++) {
            Path2D outline = path(districts.get(districtIdx));
            for (int siteIdx = 0; siteIdx < sites.size(); siteIdx++) {
                Place centre = sites.get(siteIdx).centre();
                assertThat(outline.contains(centre.x(), centre.y())).isEqualTo(siteIdx == districtIdx);
            }
        }
    }

    private static List<District.Site> sites(Set<Integer> spots) {
        List<District.Site> sites = new ArrayList<>();
        for (int spot : spots) {
            sites.add(new District.Site("d" + spot, "District " + spot, new Place(spot % 100, spot / 100)));
        }
        return sites;
    }

    private static Path2D path(District district) {
        Path2D path = new Path2D.Double();
        path.moveTo(district.outline().get(0).x(), district.outline().get(0).y());
        district.outline().forEach(place -> path.lineTo(place.x(), place.y()));
        path.closePath();
        return path;
    }

    @Test
    void aLonelyDistrictIsAnIsland() {
        assertThat(District.around(List.of(new District.Site("a", "A", new Place(3, 3))))
                        .get(0)
                        .outline())
                .hasSizeGreaterThan(10);
    }

    @Test
    void twoCentresAtTheSamePlaceAreRefused() {
        assertThatThrownBy(() -> District.around(List.of(
                        new District.Site("a", "A", new Place(0, 0)),
                        new District.Site("b", "B", new Place(0, 0)),
                        new District.Site("c", "C", new Place(1, 0)))))
                .hasMessageContaining("'a' and 'b' are at the same place");
    }

    @Test
    void faultsOfAMapAreListedAtOnce() {
        District thin = new District("a", "A", List.of(new Place(0, 0), new Place(1, Double.NaN)));

        assertThatThrownBy(() -> new DistrictMap.Data(
                        "legend",
                        List.of(thin, thin),
                        List.of(
                                new Panel.Amounts("map", Map.of("b", 1.0)),
                                new Panel.Amounts("map", Map.of("a", -1.0)),
                                new Panel.Groups("who", List.of("one", "two"), Map.of("a", List.of(0.5, 0.2))))))
                .hasMessageContaining("districts[0].outline: 2 corners")
                .hasMessageContaining("districts[0].outline[1].y = NaN")
                .hasMessageContaining("districts[1].id: 'a' is there twice")
                .hasMessageContaining("there is no district 'b'. Known: a")
                .hasMessageContaining("Maybe a Differences panel was meant?")
                .hasMessageContaining("shares add up to 0.7");
    }
}
