package org.forestall.viz.gui;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.forestall.scenario.bind.SettingLookup;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.CivilSocietySpec;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.MediaSpec;
import org.forestall.sim.spec.NationSpec;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerRateSpec;

/** Settings of a country that the sandbox offers, in four groups. Bounds and meanings are those of the setting itself. */
public final class Settings {

    /** Most triggers and armed groups that are offered. */
    private static final int MOST_ITEMS = 5;

    private Settings() {}

    /** Groups of settings, in plain words. */
    public enum Group {
        /** What puts the society under strain. */
        PRESSURES,
        /** Sudden events. */
        TRIGGERS,
        /** Those who can use force. */
        ARMED_GROUPS,
        /** What holds back. */
        PROTECTION
    }

    /**
     * A setting.
     *
     * @param group where it is offered
     * @param path its address in the scenario
     * @param key key of its name
     * @param item name of the item that it belongs to, as the scenario gives it; empty for the country
     * @param note what is known of it
     * @param value value in the country as it was opened
     */
    public record Setting(Group group, String path, String key, String item, Parameter note, double value) {

        /** Lowest value that is offered. */
        public double low() {
            return note.min();
        }

        /** Highest value that is offered: the legal one, but no more than four events a year. */
        public double high() {
            return Math.min(note.max(), 4);
        }
    }

    /** Settings of a country. */
    public static List<Setting> of(SocietySpec society) {
        List<Setting> all = new ArrayList<>();
        add(all, society, Group.PRESSURES, NationSpec.class, "nation", "economy", "");
        add(all, society, Group.PRESSURES, NationSpec.class, "nation", "resourceStress", "");
        add(all, society, Group.PRESSURES, NationSpec.class, "nation", "contestStakes", "");
        add(all, society, Group.PRESSURES, NationSpec.class, "nation", "identitySalience", "");
        add(all, society, Group.PRESSURES, MediaSpec.class, "media", "ambientHate", "");
        society.triggers().stream().limit(MOST_ITEMS).forEach(trigger -> {
            String kind = Defaults.kebab(trigger.kind());
            add(
                    all,
                    society,
                    Group.TRIGGERS,
                    TriggerRateSpec.class,
                    "triggers[" + kind + "]",
                    "ratePerYear",
                    trigger.kind().name());
        });
        add(all, society, Group.ARMED_GROUPS, NationSpec.class, "nation", "looseArms", "");
        add(all, society, Group.ARMED_GROUPS, NationSpec.class, "nation", "impunity", "");
        society.armedGroups().stream()
                .limit(MOST_ITEMS)
                .forEach(group -> add(
                        all,
                        society,
                        Group.ARMED_GROUPS,
                        ArmedGroupSpec.class,
                        "armedGroups[" + group.id() + "]",
                        "restraint",
                        group.name()));
        add(all, society, Group.PROTECTION, NationSpec.class, "nation", "civicSpace", "");
        add(all, society, Group.PROTECTION, NationSpec.class, "nation", "regimeOpenness", "");
        add(all, society, Group.PROTECTION, CivilSocietySpec.class, "civilSociety", "density", "");
        add(all, society, Group.PROTECTION, MediaSpec.class, "media", "plurality", "");
        add(all, society, Group.PROTECTION, NationSpec.class, "nation", "powerSharing", "");
        return List.copyOf(all);
    }

    private static void add(
            List<Setting> all,
            SocietySpec society,
            Group group,
            Class<? extends Record> owner,
            String holder,
            String name,
            String item) {
        String path = holder + "." + name;
        Optional<Object> value = SettingLookup.find(society, path);
        Optional<RecordComponent> component = Arrays.stream(owner.getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst();
        if (value.isPresent() && value.get() instanceof Number number && component.isPresent()) {
            all.add(new Setting(
                    group,
                    path,
                    "setting." + name,
                    item,
                    component.get().getAnnotation(Parameter.class),
                    number.doubleValue()));
        }
    }
}
