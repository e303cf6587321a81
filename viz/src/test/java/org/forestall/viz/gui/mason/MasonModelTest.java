package org.forestall.viz.gui.mason;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forestall.sim.Society;
import org.forestall.viz.gui.Appearance;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Courses;
import org.junit.jupiter.api.Test;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.inspector.PropertyInspector;
import sim.util.Bag;
import sim.util.Properties;

class MasonModelTest {

    private final Course course = Courses.small();
    private final MasonModel model = new MasonModel(course, Appearance.in(Locale.ENGLISH));

    @Test
    void masonStepsTheSameSocietyToItsLastWeekAndCanStartItAgain() {
        for (int time = 0; time < 2; time++) {
            model.start();
            assertThat(model.society().week()).isZero();
            while (model.step()) {}
            model.finish();
        }

        Society alone = new Society(course.society(), course.plan(), course.luck());
        alone.start();
        alone.runToEnd();
        assertThat(model.society().week()).isEqualTo(course.weeks());
        assertThat(model.society().stateHash()).isEqualTo(alone.stateHash());
    }

    @Test
    void districtsAreDrawnAndFoundUnderThePointer() {
        model.start();
        model.step();
        Rectangle2D.Double room = new Rectangle2D.Double(0, 0, 600, 450);
        BufferedImage image = new BufferedImage(600, 450, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        model.districts().draw(null, graphics, new DrawInfo2D(model, model.districts(), room, room));
        graphics.dispose();

        Bag hit = new Bag();
        Rectangle2D.Double pointer = new Rectangle2D.Double(300, 225, 1, 1);
        model.districts().hitObjects(new DrawInfo2D(model, model.districts(), room, pointer), hit);

        assertThat(hit.numObjs).isOne();
        LocationWrapper wrapper = (LocationWrapper) hit.get(0);
        assertThat(wrapper.getObject()).isInstanceOf(Agents.District.class);
        assertThat(image.getRGB(300, 225)).isNotEqualTo(image.getRGB(1, 1));
    }

    @Test
    void inspectorsFindTheAgentsAndTheirPropertiesAreThoseOfTheWeek() {
        model.start();
        model.step();
        Agents.Country country = (Agents.Country) model.getSimulationInspectedObject();

        assertThat(names(country)).contains("Week", "Districts", "ArmedGroups", "Leaderships", "Institutions");
        assertThat(names(country.getDistricts()[0])).contains("Tension", "Communities", "AtRisk");
        assertThat(names(country.getDistricts()[0].getCommunities()[1])).contains("Grievance", "Fear");
        assertThat(country.getWeek()).isOne();
        assertThat(country.getArmedGroups()[0].getMembers())
                .isEqualTo(model.society().state().armed.members(0));
        assertThat(country.getLeaderships()[0].getPerceivedThreat())
                .isEqualTo(model.society().state().leaders.perceivedThreat[0]);
        assertThat(country.getInstitutions()[0].getService()).isBetween(0.0, 1.0);
    }

    private static List<String> names(Object object) {
        Properties properties = Properties.getProperties(object);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < properties.numProperties(); i++) {
            names.add(properties.getName(i));
        }
        return names;
    }

    /** MASON's charts need an older JFreeChart and would fail at a click, so its menu must not offer them. */
    @Test
    void masonOffersNoChartThatCannotWork() throws IOException {
        try (InputStream list = PropertyInspector.class.getResourceAsStream("propertyinspector.classes")) {
            String classes = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(classes).contains("StreamingPropertyInspector").doesNotContain("Charting");
        }
    }
}
