package org.forestall.viz.gui.mason;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.forestall.viz.gui.CountryMap;
import org.forestall.viz.gui.Shade;
import org.forestall.viz.map.LiveMap;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** The map of districts as a layer of MASON's display. A double click inspects the district under the pointer. */
final class DistrictsPortrayal extends FieldPortrayal2D {

    private final MasonModel model;
    private final SimplePortrayal2D portrayal = new SimplePortrayal2D();
    private LiveMap map;

    DistrictsPortrayal(MasonModel model) {
        this.model = model;
        setField(model);
    }

    private LiveMap map(DrawInfo2D info) {
        Rectangle2D room = new Rectangle2D.Double(info.draw.x, info.draw.y, info.draw.width, info.draw.height);
        if (map == null || !map.room().equals(room)) {
            map = new LiveMap(
                    CountryMap.districts(model.course().society(), model.look().words()),
                    CountryMap.largestPeople(model.course().society()),
                    room,
                    model.look().theme());
        }
        return map;
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        map(info).draw(graphics, CountryMap.spots(model.frame(), Shade.TENSION), -1);
    }

    @Override
    public void hitObjects(DrawInfo2D range, Bag putInHere) {
        int district = map(range).districtAt(range.clip.getCenterX(), range.clip.getCenterY());
        if (district >= 0) {
            putInHere.add(new LocationWrapper(new Agents.District(model, district), null, this) {
                @Override
                public String getLocationName() {
                    return model.course().society().districts().get(district).name();
                }
            });
        }
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return portrayal;
    }
}
