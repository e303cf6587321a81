package org.forestall.sim.observe;

import java.util.List;

/**
 * The result of one run, read off the ledger and the event log.
 *
 * @param weeks weeks simulated
 * @param onsetWeek first week in which the onset criterion held, or -1 if it never did
 * @param onsetActor id of the actor, or empty
 * @param onsetTarget id of the group harmed, or empty
 * @param episodeWeeks weeks in which an episode was under way
 * @param killed civilians killed
 * @param injured civilians injured
 * @param displacedInside people displaced inside the country at the end
 * @param abroad people abroad at the end
 * @param fled moves of flight, in persons
 * @param detained people detained at any time
 * @param diedOfDeprivation deaths from deprivation
 * @param combatantsKilled members of armed groups killed in fighting
 * @param peakParticipants largest number of people taking part in violence in a week
 * @param conflictWeeks weeks of armed conflict
 * @param alerts alerts issued
 * @param firstAlertWeek week of the first alert, or -1
 * @param responses alerts followed by a delivered response
 * @param costRu cost of the option in relative units
 * @param consequences what the run left behind beside the persons harmed
 * @param acts acts by class of actors, group and category; only those that occurred
 * @param funnel the way from danger to action, step by step
 * @param decisions decisions of outside actors about a response, in the order in which they were taken
 * @param communities harm by community
 * @param demographics harm by group, sex and age band
 * @param series quantities through time
 * @param events the dated event log
 * @param observations what those who looked on have made of it
 * @param stateHash hash of the final state; equal states have equal hashes
 */
public record Outcome(
        int weeks,
        int onsetWeek,
        String onsetActor,
        String onsetTarget,
        int episodeWeeks,
        long killed,
        long injured,
        long displacedInside,
        long abroad,
        long fled,
        long detained,
        long diedOfDeprivation,
        long combatantsKilled,
        long peakParticipants,
        int conflictWeeks,
        int alerts,
        int firstAlertWeek,
        int responses,
        double costRu,
        Consequences consequences,
        List<ActOutcome> acts,
        FunnelOutcome funnel,
        List<DecisionOutcome> decisions,
        List<CommunityOutcome> communities,
        List<DemographicOutcome> demographics,
        List<Series> series,
        List<LoggedEvent> events,
        Observations observations,
        long stateHash) {

    /** Whether mass violence began during the run. */
    public boolean hasOnset() {
        return onsetWeek >= 0;
    }

    /** People killed and dead of deprivation together. */
    public long deaths() {
        return killed + diedOfDeprivation;
    }

    /** The same outcome with what observers have made of it. */
    public Outcome observed(Observations made) {
        return new Outcome(
                weeks,
                onsetWeek,
                onsetActor,
                onsetTarget,
                episodeWeeks,
                killed,
                injured,
                displacedInside,
                abroad,
                fled,
                detained,
                diedOfDeprivation,
                combatantsKilled,
                peakParticipants,
                conflictWeeks,
                alerts,
                firstAlertWeek,
                responses,
                costRu,
                consequences,
                acts,
                funnel,
                decisions,
                communities,
                demographics,
                series,
                events,
                made,
                stateHash);
    }
}
