package org.forestall.viz.gui;

import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.viz.words.Words;

/** Where: the whole country, or a district. The whole country is an entry of its own, since arrow keys stop at an empty one. */
final class PlaceBox extends JComboBox<Optional<DistrictSpec>> {

    private static final long serialVersionUID = 1L;

    PlaceBox(Appearance look, SocietySpec society) {
        Words words = look.words();
        addItem(Optional.empty());
        society.districts().forEach(district -> addItem(Optional.of(district)));
        setRenderer(new Named<Optional<DistrictSpec>>(
                place -> place.map(each -> words.content(each.name())).orElse(words.get("place.everywhere"))));
        Controls.wide(this, look.px(200));
    }

    /** Ids of the districts that are chosen; empty for the whole country. */
    List<String> districts() {
        return getItemAt(Math.max(0, getSelectedIndex())).map(DistrictSpec::id).stream()
                .toList();
    }
}
