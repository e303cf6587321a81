package org.forestall.sim.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks over all state and notes every number that is not finite or outside the bounds of its array. An array without
 * bounds here is a breach too, so that new state has to declare its own.
 */
public final class Bounds implements StateVisitor {

    private static final double ANY = 1e12;

    /** Attitudes are kept in single precision: a step that covers the whole distance may overshoot by a rounding. */
    private static final double ROUNDING = 1e-6;

    private static final Map<String, double[]> LIMITS = new LinkedHashMap<>();

    static {
        share(
                "people.grievance people.norm people.trustInState people.trustInOthers people.trauma people.threat",
                "people.hostility communities.leaderStance communities.selfProtection communities.freshHarm",
                "communities.memory communities.hate communities.fear communities.sanction communities.shock",
                "communities.meanGrievance communities.meanNorm communities.meanTrust communities.meanTrauma",
                "communities.meanThreat communities.meanHostility communities.participantShare",
                "communities.protesterShare communities.helperShare districts.services districts.access",
                "districts.localPeace districts.resourceValue groups.discrimination groups.deliberateness",
                "groups.unaddressedPast groups.incitement groups.disloyalFrame groups.securityFrame groups.blameFrame",
                "groups.overt groups.covert groups.inDimension groups.protection groups.misperception groups.wave",
                "nation.genderRights nation.civilSociety nation.legitimacyLoss nation.officialJustification",
                "nation.securityBuildUp nation.purge communities.legitimacy triggers.scarcity triggers.withdrawal",
                "triggers.arrivals",
                "groups.inferiorFrame armed.arms armed.finance armed.restraint armed.cohesion armed.command",
                "armed.expectedSanction leaders.perceivedThreat leaders.commitment leaders.ideology leaders.drive",
                "leaders.constraint institutions.capacity institutions.independence institutions.credibility",
                "institutions.service outside.attention outside.polarisation outside.assessedRisk",
                "outside.credibility nation.regimeOpenness nation.civicSpace nation.identitySalience",
                "nation.contestStakes nation.economy nation.resourceStress nation.impunity nation.looseArms",
                "nation.permissiveness nation.resilience nation.conflictIntensity nation.electionTension",
                "harm.inEpisode harm.entrenched districts.sites districts.looseArms districts.relief",
                "districts.hosting communities.denial outside.support outside.openBorder outside.approval",
                "outside.evidence outside.reform outside.agreementEnforcement outside.trustInTalks");
        limit(-50, 50, "people.threshold");
        limit(0, Role.values().length - 1, "people.role");
        limit(-128, 127, "people.face");
        limit(-1, 2, "communities.trustApart");
        limit(-1, 1, "communities.departedShare communities.usualLegitimacy groups.schooledNorm");
        limit(0, 2, "outside.pressure outside.protectiveResponse");
        limit(0, Status.COUNT * ANY, "ledger.persons armed.membersFrom armed.posted harm.ring harm.sums");
        limit(
                0,
                ANY,
                "communities.killedThisWeek communities.killed communities.injured communities.fled",
                "communities.detained communities.killedByCell communities.injuredByCell districts.disputeRate",
                "districts.triggerPressure districts.statePresence districts.protectors districts.caseLoad",
                "nation.battleDeathsYear nation.fearOfRepression nation.triggerPressure triggers.pressure institutions.load week log.size",
                "outside.weeksUnanswered outside.quietWeeks outside.alerts outside.responses harm.episodeWeeks",
                "triggers.calendarDelayed nation.emergencyWeeks groups.online harm.episodes harm.killedByMeasures acts.counts acts.sexualViolenceByCell",
                "leaders.resolve leaders.aim",
                "acts.childrenRecruited districts.fighting outside.agreementsReached outside.agreementsBroken");
        limit(
                -1,
                ANY,
                "communities.lastHarmEvent armed.target leaders.target leaders.lastMove triggers.lastEvent",
                "communities.harmedBy outside.responseCause outside.agreementWeek",
                "outside.responseDue outside.firstAlertWeek outside.lastAlertEvent harm.onsetWeek",
                "harm.onsetCoalition harm.onsetTarget");
        limit(0, Posture.values().length - 1, "armed.posture");
        limit(0, Rung.values().length - 1, "leaders.rung");
        limit(-ANY, ANY, "triggers.calendarWeek");
    }

    final List<String> breaches = new ArrayList<>();

    private static void share(String... names) {
        limit(0, 1, names);
    }

    private static void limit(double low, double high, String... names) {
        for (String line : names) {
            for (String name : line.split(" ")) {
                LIMITS.put(name, new double[] {low, high});
            }
        }
    }

    /** The bounds of an array in words; empty if it has none. */
    public static String words(String name) {
        double[] limits = LIMITS.get(name);
        if (limits == null) {
            return "";
        }
        String low = limits[0] <= -ANY ? "any" : number(limits[0]);
        return limits[1] >= ANY ? low.equals("any") ? "any" : low + " and more" : low + " to " + number(limits[1]);
    }

    private static String number(double limit) {
        return Integer.toString((int) limit);
    }

    private void check(String name, int at, double value) {
        double[] limits = LIMITS.get(name);
        if (limits == null) {
            breaches.add(name + " has no bounds in this test");
        } else if (!(value >= limits[0] - ROUNDING && value <= limits[1] + ROUNDING)) {
            breaches.add(name + "[" + at + "] is " + value);
        }
    }

    @Override
    public void visit(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            check(name, i, values[i]);
        }
    }

    @Override
    public void visit(String name, float[] values) {
        for (int i = 0; i < values.length; i++) {
            check(name, i, values[i]);
        }
    }

    @Override
    public void visit(String name, long[] values) {
        for (int i = 0; i < values.length; i++) {
            check(name, i, values[i]);
        }
    }

    @Override
    public void visit(String name, int[] values) {
        for (int i = 0; i < values.length; i++) {
            check(name, i, values[i]);
        }
    }

    @Override
    public void visit(String name, byte[] values) {
        for (int i = 0; i < values.length; i++) {
            check(name, i, values[i]);
        }
    }

    /** Rows of the event log are packed; their fields are read by name elsewhere. */
    @Override
    public long[] visitGrowing(String name, long[] values, int used) {
        return values;
    }

    @Override
    public double visit(String name, double value) {
        check(name, 0, value);
        return value;
    }

    @Override
    public int visit(String name, int value) {
        check(name, 0, value);
        return value;
    }
}
