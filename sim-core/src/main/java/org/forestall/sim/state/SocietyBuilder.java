package org.forestall.sim.state;

import java.util.Arrays;
import java.util.Map;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.Dimension;
import org.forestall.sim.spec.DimensionSpec;
import org.forestall.sim.spec.DiscriminationSpec;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.InitialDisplacedSpec;
import org.forestall.sim.spec.InstitutionSpec;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.NationSpec;
import org.forestall.sim.spec.RoleSettings;
import org.forestall.sim.spec.SocietySpec;

/** Builds the state of a society at the start of a run from its scenario and its luck. */
public final class SocietyBuilder {

    /** Week under which draws of the start are keyed. */
    private static final int BEFORE_START = -1;

    /** Fewest people by which a community is represented in the sample, if anybody lives there. */
    private static final int FEWEST = 4;

    /** Memory that a past which nobody addressed leaves, at its fullest; assumed. */
    private static final double PAST_REMEMBERED = 0.5;

    /** Spread of personal attributes around the mean of the group, standard deviation; assumed. */
    private static final double SPREAD = 0.18;

    /** Shares of children, adults and older people; assumed, close to low-income countries in UN World Population Prospects 2022. */
    private static final double[] AGE_SHARES = {0.40, 0.54, 0.06};

    final SocietySpec spec;
    final Layout layout;
    final Draws draws;
    People people;
    SocialNetwork network;
    final Ledger ledger;
    final Communities communities;
    final Districts districts;
    final Groups groups;
    final Nation nation = new Nation();
    final ArmedGroups armed;
    final Leaderships leaders;
    final Institutions institutions;
    final Triggers triggers;
    final Outside outside;
    final long[] initial;
    final int executive;
    final int stateGroup;
    final int[] blamedGroup;
    final int[] coalition;

    private SocietyBuilder(SocietySpec spec, Draws draws) {
        this.spec = spec;
        this.draws = draws;
        layout = new Layout(spec);
        ledger = new Ledger(layout.communities);
        communities = new Communities(layout);
        districts = new Districts(layout);
        groups = new Groups(layout);
        institutions = new Institutions(layout.groups);
        armed = new ArmedGroups(layout);
        leaders = new Leaderships(layout);
        triggers = new Triggers(layout.districts, calendarWeeks(spec));
        outside = new Outside(spec.outside().size());
        initial = new long[layout.communities];
        executive = executiveOf(spec);
        blamedGroup = new int[layout.armedGroups];
        coalition = new int[layout.armedGroups];
        stateGroup = executive < 0
                ? -1
                : layout.groupIdxOrNone(spec.leaderships().get(executive).group());
    }

    /** State at the start of a run. */
    public static SocietyState build(SocietySpec spec, Draws draws) {
        return build(spec, draws, null);
    }

    /** State at the start of a run with a network that was built before for the same scenario and luck. */
    public static SocietyState build(SocietySpec spec, Draws draws, SocialNetwork knownNetwork) {
        SocietyBuilder builder = new SocietyBuilder(spec, draws);
        builder.nation();
        builder.groups();
        builder.districts();
        builder.population();
        builder.displaced();
        builder.armedGroups();
        builder.leaderships();
        builder.institutions();
        builder.outside();
        builder.sample();
        builder.network = knownNetwork != null
                ? knownNetwork
                : new NetworkBuilder(spec, builder.layout, draws, builder.people.first).build();
        builder.crossTies();
        return new SocietyState(builder);
    }

    private static int[] calendarWeeks(SocietySpec spec) {
        return spec.calendar().stream()
                .mapToInt(entry -> (int)
                        Math.floorDiv(entry.date().toEpochDay() - spec.start().toEpochDay(), SocietySpec.DAYS_PER_WEEK))
                .toArray();
    }

    private static int executiveOf(SocietySpec spec) {
        for (int i = 0; i < spec.leaderships().size(); i++) {
            if (spec.leaderships().get(i).kind() == LeadershipKind.EXECUTIVE) {
                return i;
            }
        }
        return -1;
    }

    private void nation() {
        NationSpec start = spec.nation();
        nation.regimeOpenness = start.regimeOpenness();
        nation.civicSpace = start.civicSpace();
        nation.identitySalience = start.identitySalience();
        nation.contestStakes = start.contestStakes();
        nation.economy = start.economy();
        nation.resourceStress = start.resourceStress();
        nation.impunity = start.impunity();
        nation.looseArms = start.looseArms();
        nation.permissiveness = start.permissiveness();
        nation.genderRights = start.genderRights();
        nation.civilSociety = spec.civilSociety().density();
    }

    private void groups() {
        for (int groupIdx = 0; groupIdx < layout.groups; groupIdx++) {
            GroupSpec group = spec.groups().get(groupIdx);
            groups.discrimination[groupIdx] = overall(group.discrimination());
            for (Dimension dimension : Dimension.values()) {
                DimensionSpec part = dimension.of(group.discrimination());
                groups.overt[Groups.cell(groupIdx, dimension)] = part.overt();
                groups.covert[Groups.cell(groupIdx, dimension)] = part.covert();
            }
            groups.protection[groupIdx] = group.legalProtection() * group.implementation();
            groups.deliberateness[groupIdx] = group.discrimination().deliberateness();
            groups.unaddressedPast[groupIdx] = group.pastAtrocitiesUnaddressed();
        }
    }

    /**
     * Discrimination over all dimensions: the power mean with exponent 3 of the five totals, so that one severe dimension
     * counts but several count more (assumed; the form is that of factor scores in the design notes).
     */
    static double overall(DiscriminationSpec spec) {
        double sum = 0;
        for (double total : new double[] {
            spec.political().total(),
            spec.social().total(),
            spec.economic().total(),
            spec.gender().total(),
            spec.cultural().total()
        }) {
            sum += total * total * total;
        }
        return StrictMath.cbrt(sum / 5);
    }

    private void districts() {
        for (int districtIdx = 0; districtIdx < layout.districts; districtIdx++) {
            DistrictSpec district = spec.districts().get(districtIdx);
            districts.services[districtIdx] = district.services();
            districts.sites[districtIdx] = 1;
            districts.looseArms[districtIdx] = spec.nation().looseArms();
            districts.relief[districtIdx] = 1;
            districts.access[districtIdx] = district.access();
            districts.localPeace[districtIdx] = district.localPeaceCapacity();
            districts.disputeRate[districtIdx] = district.disputeRate();
            districts.resourceValue[districtIdx] = district.resourceValue();
        }
    }

    private void population() {
        for (int districtIdx = 0; districtIdx < layout.districts; districtIdx++) {
            for (Map.Entry<String, Integer> entry :
                    spec.districts().get(districtIdx).population().entrySet()) {
                int communityIdx = layout.communityIdx(districtIdx, layout.groupIdx(entry.getKey()));
                initial[communityIdx] = entry.getValue();
                enterByCell(communityIdx, entry.getValue());
            }
        }
        for (int communityIdx = 0; communityIdx < layout.communities; communityIdx++) {
            GroupSpec group = spec.groups().get(layout.groupOf(communityIdx));
            communities.leaderStance[communityIdx] = group.leaderStance();
            communities.selfProtection[communityIdx] = group.selfProtection();
            int row = communityIdx * layout.groups;
            double past = group.pastAtrocitiesUnaddressed();
            for (int other = 0; other < layout.groups; other++) {
                boolean isBlamed = other == stateGroup && other != layout.groupOf(communityIdx);
                communities.memory[row + other] = isBlamed ? PAST_REMEMBERED * past : 0;
            }
        }
    }

    /** People who fled before the run: entered where they come from, and moved to where they are. */
    private void displaced() {
        for (InitialDisplacedSpec flight : spec.initial().displaced()) {
            int groupIdx = layout.groupIdx(flight.group());
            int home = layout.communityIdx(layout.districtIdx(flight.from()), groupIdx);
            boolean isAbroad = flight.to().isEmpty();
            int place = isAbroad ? home : layout.communityIdx(layout.districtIdx(flight.to()), groupIdx);
            double left = ledger.count(home, Status.RESIDENT);
            Status status = isAbroad ? Status.ABROAD : Status.DISPLACED;
            long moved = ledger.move(home, Status.RESIDENT, place, status, flight.persons(), null, 0.5);
            if (left > 0) {
                // Two flights from one place: of those whom the first left there, the second takes its share.
                double departed = communities.departedShare[home];
                communities.departedShare[home] = departed + (1 - departed) * (moved / left);
            }
            if (!isAbroad && !flight.blamed().isEmpty()) {
                remember(place, layout.groupIdx(flight.blamed()), moved);
            }
        }
        for (int districtIdx = 0; districtIdx < layout.districts; districtIdx++) {
            districts.hosting[districtIdx] = hosting(districtIdx);
        }
    }

    /** Those who had to flee remember it as a past that nobody addressed, and tell those among whom they are. */
    private void remember(int communityIdx, int blamed, long newcomers) {
        int cell = communityIdx * layout.groups + blamed;
        double share = (double) newcomers / Math.max(1, ledger.civilians(communityIdx));
        communities.memory[cell] = Math.max(communities.memory[cell], PAST_REMEMBERED * Math.min(1, share));
    }

    private double hosting(int districtIdx) {
        double displaced = 0;
        double people = 0;
        for (int groupIdx = 0; groupIdx < layout.groups; groupIdx++) {
            int communityIdx = layout.communityIdx(districtIdx, groupIdx);
            displaced += ledger.count(communityIdx, Status.DISPLACED);
            people += ledger.count(communityIdx, Status.RESIDENT);
        }
        return displaced == 0 ? 0 : displaced / (people + displaced);
    }

    private void enterByCell(int communityIdx, int persons) {
        double cumulative = 0;
        long placed = 0;
        for (int cell = 0; cell < Demographics.CELLS; cell++) {
            cumulative += persons * 0.5 * AGE_SHARES[Demographics.ageOf(cell)];
            long upTo = cell == Demographics.CELLS - 1 ? persons : Math.min(persons, (long) Math.rint(cumulative));
            ledger.enter(communityIdx, Status.RESIDENT, cell, upTo - placed);
            placed = upTo;
        }
    }

    private void armedGroups() {
        long rounding = draws.key(Purpose.ROUNDING, BEFORE_START);
        for (int armedIdx = 0; armedIdx < layout.armedGroups; armedIdx++) {
            ArmedGroupSpec group = spec.armedGroups().get(armedIdx);
            armed.commander[armedIdx] = layout.leadershipIdxOrNone(group.commandedBy());
            armed.sponsor[armedIdx] = layout.outsideIdxOrNone(group.sponsor());
            armed.arms[armedIdx] = group.arms();
            armed.finance[armedIdx] = group.finance();
            armed.restraint[armedIdx] =
                    0.5 * group.restraint() + 0.3 * group.training() + 0.2 * group.rulesOfEngagement();
            armed.cohesion[armedIdx] = group.cohesion();
            armed.command[armedIdx] = group.command();
            coalition[armedIdx] = coalitionOf(armedIdx, group);
            blamedGroup[armedIdx] = blamedFor(group);
            long joined = 0;
            for (Map.Entry<String, Double> share : group.composition().entrySet()) {
                int groupIdx = layout.groupIdx(share.getKey());
                armed.composition[armedIdx * layout.groups + groupIdx] = share.getValue();
                joined += enlist(armedIdx, groupIdx, wanted(group, share.getValue()), rounding);
            }
            post(armedIdx, group, joined);
        }
    }

    private static long wanted(ArmedGroupSpec group, double share) {
        long members =
                group.members().values().stream().mapToLong(Integer::longValue).sum();
        return (long) Math.rint(members * share);
    }

    private long enlist(int armedIdx, int groupIdx, long wanted, long roundingKey) {
        double people = 0;
        for (int districtIdx = 0; districtIdx < layout.districts; districtIdx++) {
            people += initial[layout.communityIdx(districtIdx, groupIdx)];
        }
        double cumulative = 0;
        long placed = 0;
        long joined = 0;
        for (int districtIdx = 0; districtIdx < layout.districts && people > 0; districtIdx++) {
            int communityIdx = layout.communityIdx(districtIdx, groupIdx);
            cumulative += wanted * (initial[communityIdx] / people);
            long share = (long) Math.rint(cumulative) - placed;
            placed += share;
            double u = draws.uniformPair(roundingKey, armedIdx, layout.keyOf(communityIdx), 0);
            long moved = ledger.move(
                    communityIdx, Status.RESIDENT, communityIdx, Status.ARMED, share, ArmedGroups.ENLISTED, u);
            armed.membersFrom[armedIdx * layout.communities + communityIdx] += moved;
            joined += moved;
        }
        return joined;
    }

    private void post(int armedIdx, ArmedGroupSpec group, long joined) {
        double wanted =
                group.members().values().stream().mapToLong(Integer::longValue).sum();
        double cumulative = 0;
        long placed = 0;
        for (int districtIdx = 0; districtIdx < layout.districts && wanted > 0; districtIdx++) {
            String id = layout.districtId(districtIdx);
            cumulative += joined * (group.members().getOrDefault(id, 0) / wanted);
            long upTo = Math.min(joined, (long) Math.rint(cumulative));
            armed.posted[armedIdx * layout.districts + districtIdx] = upTo - placed;
            placed = upTo;
        }
    }

    private int coalitionOf(int armedIdx, ArmedGroupSpec group) {
        return switch (group.alignment()) {
            case STATE -> HarmRecord.STATE;
            case NONE -> 1 + armedIdx;
            case COMMUNITY -> 1 + layout.armedGroups + layout.groupIdx(group.community());
        };
    }

    private int blamedFor(ArmedGroupSpec group) {
        if (group.alignment() == Alignment.STATE) {
            return stateGroup;
        }
        if (group.alignment() == Alignment.COMMUNITY) {
            return layout.groupIdx(group.community());
        }
        return group.composition().entrySet().stream()
                .filter(share -> share.getValue() > 0.5)
                .mapToInt(share -> layout.groupIdx(share.getKey()))
                .findFirst()
                .orElse(-1);
    }

    private void leaderships() {
        for (int i = 0; i < layout.leaderships; i++) {
            LeadershipSpec leadership = spec.leaderships().get(i);
            leaders.group[i] = layout.groupIdxOrNone(leadership.group());
            leaders.perceivedThreat[i] = leadership.perceivedThreat();
            leaders.commitment[i] = leadership.commitmentToPeace();
            leaders.ideology[i] = leadership.exclusionaryIdeology();
        }
    }

    private void institutions() {
        for (InstitutionSpec institution : spec.institutions()) {
            int kind = institution.kind().ordinal();
            institutions.capacity[kind] = institution.capacity();
            institutions.independence[kind] = institution.independence();
            institutions.credibility[kind] = institution.credibility();
            for (Map.Entry<String, Double> part : institution.inclusion().entrySet()) {
                institutions.inclusion[kind * layout.groups + layout.groupIdx(part.getKey())] = part.getValue();
            }
        }
    }

    private void outside() {
        for (int i = 0; i < spec.outside().size(); i++) {
            outside.attention[i] = spec.outside().get(i).attention();
            outside.support[i] = spec.outside().get(i).support();
            outside.openBorder[i] = spec.outside().get(i).openBorder();
        }
        if (spec.initial().agreement().inForce() && spec.isOn(Mechanism.AGREEMENTS)) {
            outside.agreementWeek = 0;
            outside.agreementEnforcement = spec.initial().agreement().enforcement();
        }
    }

    private void sample() {
        people = new People(sampleSlices(), layout.groups);
        for (int communityIdx = 0; communityIdx < layout.communities; communityIdx++) {
            GroupSpec group = spec.groups().get(layout.groupOf(communityIdx));
            int from = people.first[communityIdx];
            int end = people.first[communityIdx + 1];
            for (int person = from; person < end; person++) {
                person(person, layout.firstPersonKey(communityIdx) + person - from, group);
            }
            Arrays.fill(people.grievance, from, end, startingGrievance(group));
        }
    }

    private int[] sampleSlices() {
        double total = 0;
        for (long persons : initial) {
            total += persons;
        }
        int[] first = new int[layout.communities + 1];
        for (int communityIdx = 0; communityIdx < layout.communities; communityIdx++) {
            int share = initial[communityIdx] == 0
                    ? 0
                    : (int) Math.max(FEWEST, Math.rint(spec.people() * (initial[communityIdx] / total)));
            first[communityIdx + 1] = first[communityIdx] + Math.min(share, Layout.MAX_PEOPLE_OF_COMMUNITY);
        }
        return first;
    }

    /** People in the sample are 15 and over: children have no say in the model, but they are counted in the ledger. */
    private void person(int person, int key, GroupSpec group) {
        int sex = uniform(Purpose.PERSON_SEX, key) < 0.5 ? 0 : 1;
        boolean older = uniform(Purpose.PERSON_AGE, key) < AGE_SHARES[2] / (AGE_SHARES[1] + AGE_SHARES[2]);
        people.cell[person] = (byte) Demographics.cell(sex, older ? 2 : 1);
        double schooling = around(group.schooling(), Purpose.PERSON_SCHOOLING, key);
        double mediaExposure = around(group.mediaExposure(), Purpose.PERSON_MEDIA_EXPOSURE, key);
        people.susceptibility[person] = (float) (mediaExposure * (1 - 0.5 * schooling));
        people.deprivation[person] = (float) around(1 - group.livelihood(), Purpose.PERSON_LIVELIHOOD, key);
        people.vulnerable[person] = uniform(Purpose.PERSON_VULNERABILITY, key) < 0.15 ? 1 : 0;
        RoleSettings roles = spec.model().roles();
        people.holdBack[person] = (float) (roles.vulnerableHoldBack() * people.vulnerable[person]
                + (sex == 0 ? roles.womenHoldBack() : 0)
                + (older ? roles.olderHoldBack() : 0));
        people.conformity[person] = (float) around(0.5, Purpose.PERSON_CONFORMITY, key);
        people.ownNorm[person] = (float) around(group.norm(), Purpose.PERSON_NORM, key);
        double threshold = roles.meanThreshold()
                + roles.thresholdSpread() * normal(Purpose.PERSON_THRESHOLD, key)
                - (sex == 1 && !older ? roles.poorYoungMen() * people.deprivation[person] : 0);
        people.ownThreshold[person] = (float) Math.min(Math.max(threshold, 0), 1);
        people.threshold[person] = people.ownThreshold[person];
        people.norm[person] = people.ownNorm[person];
        people.trustInState[person] = (float) around(group.trustInState(), Purpose.PERSON_TRUST, key);
        people.trustInOthers[person] = 0.5f;
    }

    private float startingGrievance(GroupSpec group) {
        return spec.isOn(Mechanism.DISCRIMINATION) ? (float) (0.5 * overall(group.discrimination())) : 0;
    }

    private double around(double mean, Purpose purpose, int key) {
        return Math.min(Math.max(mean + SPREAD * normal(purpose, key), 0), 1);
    }

    private double normal(Purpose purpose, int key) {
        return Draws.normalQuantile(uniform(purpose, key));
    }

    private double uniform(Purpose purpose, int key) {
        return draws.uniform(draws.key(purpose, BEFORE_START), key);
    }

    private void crossTies() {
        byte[] group = new byte[people.count];
        for (int communityIdx = 0; communityIdx < layout.communities; communityIdx++) {
            int from = people.first[communityIdx];
            Arrays.fill(group, from, people.first[communityIdx + 1], (byte) layout.groupOf(communityIdx));
        }
        for (int person = 0; person < people.count; person++) {
            people.crossTies[person] = crossShare(person, group);
        }
    }

    private float crossShare(int person, byte[] group) {
        int degree = network.degree(person);
        int cross = 0;
        for (int at = network.start[person]; at < network.start[person + 1]; at++) {
            cross += group[network.ties[at]] == group[person] ? 0 : 1;
        }
        return degree == 0 ? 0 : (float) cross / degree;
    }
}
