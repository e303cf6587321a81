package org.forestall.sim.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.Bounds;
import org.forestall.sim.state.Demographics;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.state.StateVisitor;
import org.forestall.sim.state.Status;
import org.forestall.sim.worlds.SmallSociety;

/**
 * All state variables, found by walking over the state of a society whose numbers of districts, groups and so on are all
 * different, so that the length of an array tells what it has a value for.
 */
final class StateVariables implements StateVisitor {

    private static final int DISTRICTS = 7;
    private static final int GROUPS = 5;

    private final List<StateVariable> found = new ArrayList<>();
    private final Map<Integer, String> perByLength = new LinkedHashMap<>();
    private final SourceText source = new SourceText();
    private StatePart part = StatePart.NATION;

    private StateVariables(SocietyState state) {
        int people = state.people.count;
        int communities = DISTRICTS * GROUPS;
        int armed = state.layout.armedGroups;
        learn(people, "person");
        learn(people * GROUPS, "person and other group");
        learn(communities * GROUPS, "community and other group");
        learn(communities, "community");
        learn(DISTRICTS, "district");
        learn(GROUPS * GROUPS, "group and other group");
        learn(GROUPS, "group");
        learn(GROUPS * Demographics.CELLS, "group, sex and age");
        learn(communities * Status.COUNT * Demographics.CELLS, "community, status, sex and age");
        learn(armed, "armed group");
        learn(armed * DISTRICTS, "armed group and district");
        learn(armed * communities, "armed group and community");
        learn(armed * GROUPS, "armed group and group");
        learn(state.layout.leaderships, "leadership");
        learn(InstitutionKind.values().length, "institution");
        learn(InstitutionKind.values().length * GROUPS, "institution and group");
        learn(TriggerKind.values().length, "kind of trigger");
        learn(TriggerKind.values().length * (DISTRICTS + 1), "kind of trigger and place");
        learn(state.spec.outside().size(), "outside actor");
        learn(state.spec.calendar().size(), "dated event");
    }

    /** State variables in the order in which they are saved. */
    static List<StateVariable> all() {
        SmallSociety society = SmallSociety.troubled(DISTRICTS, GROUPS)
                .people(2000)
                .leadership("party", LeadershipKind.OPPOSITION, "g2", 0.2)
                .leadership("league", LeadershipKind.OPPOSITION, "g3", 0.2)
                .leadership("front", LeadershipKind.OPPOSITION, "g3", 0.2)
                .outsider("donor", OutsideActorKind.DONOR)
                .outsider("mission", OutsideActorKind.PEACE_OPERATION)
                .outsider("relief", OutsideActorKind.HUMANITARIAN_OPERATION)
                .outsider("union", OutsideActorKind.REGIONAL_BODY);
        for (int month = 1; month <= 8; month++) {
            society.vote("2033-0" + month + "-01", 0.1);
        }
        SocietyState state = new Society(society.build(), PreventionPlan.nothing(), new RunKey(1, 0)).state();
        StateVariables variables = new StateVariables(state);
        for (StatePart each : StatePart.values()) {
            variables.part = each;
            state.accept(each, variables);
        }
        return variables.found;
    }

    private void learn(int length, String per) {
        String other = perByLength.putIfAbsent(length, per);
        if (other != null) {
            throw new IllegalStateException(length + " may be " + per + " or " + other);
        }
    }

    private void note(String name, String per) {
        String meaning = source.commentOf(name)
                .orElseThrow(() -> new IllegalStateException(
                        "the field saved as " + name + " has no comment. Maybe say what it is, its unit and range."));
        found.add(new StateVariable(part, name, per, meaning, Bounds.words(name)));
    }

    private void noteArray(String name, int length) {
        note(name, perByLength.getOrDefault(length, ""));
    }

    @Override
    public void visit(String name, double[] values) {
        noteArray(name, values.length);
    }

    @Override
    public void visit(String name, float[] values) {
        noteArray(name, values.length);
    }

    @Override
    public void visit(String name, long[] values) {
        noteArray(name, values.length);
    }

    @Override
    public void visit(String name, int[] values) {
        noteArray(name, values.length);
    }

    @Override
    public void visit(String name, byte[] values) {
        noteArray(name, values.length);
    }

    @Override
    public long[] visitGrowing(String name, long[] values, int used) {
        note(name, "");
        return values;
    }

    @Override
    public double visit(String name, double value) {
        note(name, "");
        return value;
    }

    @Override
    public int visit(String name, int value) {
        note(name, "");
        return value;
    }
}
