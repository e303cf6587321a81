package org.forestall.sim.observe.framework;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is to be known about each indicator besides its formula, as a table, because a hundred rows of one shape read best
 * as one. The Framework's own wording is paraphrased from memory; so are its numbers (for factors 13 and 14 only themes).
 * Anchors are {@code reference} (read off the two reference countries), {@code change} (the same, of a change) or fixed on the
 * model's own scale ({@code calm to severe}, assumed). Marks: S in the reports that the project starts from, B from memory.
 *
 * @param factor factor to which it belongs
 * @param number number of the Framework's indicator that it stands for
 * @param unit unit of the measured quantity
 * @param reads parts of the state that it reads
 * @param direction which way risk grows
 * @param pace time scale on which it moves
 * @param openness how openly it shows
 * @param basis where its anchors come from
 * @param witnesses who can see it
 * @param mark how well its wording is known
 * @param meaning what it measures
 */
record IndicatorNote(
        Factor factor,
        String number,
        String unit,
        String reads,
        Direction direction,
        Pace pace,
        Openness openness,
        Basis basis,
        List<Witness> witnesses,
        Mark mark,
        String meaning) {

    // indicator | risk factor | number | unit | reads | worse when it | pace | shows | anchors | seen by | mark | what
    // it measures
    private static final String TABLE = """
            armed-conflict | 1 | 1.1 | index | nation | rises | fast | open | reference | media un-and-peers operations | B | Intensity of armed conflict.
            security-crisis | 1 | 1.2 | index | triggers | rises | fast | open | 0 to 1 | media un-and-peers operations | B | Pressure of fighting or flight that spills over, and of forces that leave.
            calamity | 1 | 1.3 | index | triggers | rises | fast | open | 0 to 1 | media public-record operations | B | Pressure of disasters and epidemics.
            displaced-people | 1 | 1.3 | share | ledger | rises | mid | open | reference | media un-and-peers operations | B | Share of people displaced, inside and abroad.
            irregular-change | 1 | 1.4 | index | event log | rises | mid | open | 0 to 1 | media public-record un-and-peers | B | Severity of irregular changes of power; halves in two years.
            contest-for-power | 1 | 1.5 | index | nation | rises | mid | partly | reference | media civil-society | B | How much is thought to be won or lost with state power.
            regime-openness | 1 | 1.6 | index | nation | falls | slow | open | reference | public-record un-and-peers | B | Openness of the regime.
            detention | 1 | 1.6 | log rate | communities | rises | mid | partly | reference | civil-society national-bodies investigators | B | Detained without due process within a year, ln(1 + per 100,000 people).
            resource-stress | 1 | 1.7 | index | nation | rises | slow | open | reference | public-record civil-society | B | Pressure of scarce land, water or food.
            economy | 1 | 1.8 | index | nation | falls | mid | open | reference | public-record media | B | State of the economy, 0.5 usual.
            gap-in-livelihood | 1 | 1.9 | index | settings | rises | slow | partly | reference | public-record civil-society | B | Gap in level of living between the best and the worst placed group.
            mass-protest | 1 | 1.10 | share | communities | rises | fast | open | reference | media civil-society | B | Share of people in protest.
            unrest | 1 | 1.10 | index | triggers | rises | fast | open | 0 to 1 | media civil-society | B | Pressure of uprisings.
            identity-tension | 1 | 1.11 | index | communities | rises | mid | partly | reference | civil-society national-bodies | B | Threat that people feel from another group, mean of the most feared.
            violation-record | 2 | 2.1 | log rate | event log | rises | mid | open | reference | media civil-society un-and-peers operations | B | Civilians deliberately killed within a year, ln(1 + per 100,000 people).
            remembered-harm | 2 | 2.2 | index | communities | rises | slow | partly | reference | civil-society national-bodies | B | Remembered harm by another group, mean of the worst pair.
            unaddressed-past | 2 | 2.2 | index | groups | rises | slow | open | reference | civil-society national-bodies un-and-peers | B | Past atrocities against a group that stay unaddressed, worst.
            impunity | 2 | 2.3 | index | nation | rises | slow | partly | reference | civil-society national-bodies un-and-peers | B | How far armed actors expect not to be held to account.
            court-load | 2 | 2.4 | ratio | institutions | rises | mid | open | reference | public-record national-bodies | B | Open cases against what the courts can handle.
            redress | 2 | 2.7 | index | institutions | falls | slow | open | reference | national-bodies civil-society un-and-peers | B | Courts, complaints and reconciliation that give redress.
            trust-in-state | 2 | 2.8 | index | communities | falls | mid | partly | reference | civil-society national-bodies | B | Trust in the state, mean.
            legal-protection | 3 | 3.1 | index | groups | falls | slow | open | reference | public-record national-bodies un-and-peers | B | Legal protection times its working in practice, least protected group.
            institution-capacity | 3 | 3.2 | index | institutions | falls | slow | open | reference | public-record national-bodies un-and-peers | B | Capacity of eleven kinds of institution, mean; 0 where one is missing.
            institution-inclusion | 3 | 3.2 | index | institutions | falls | slow | open | reference | public-record national-bodies | B | Presence of the least included group in institutions.
            judicial-independence | 3 | 3.3 | index | institutions | falls | slow | partly | reference | national-bodies un-and-peers civil-society | B | Independence of the courts.
            civil-control | 3 | 3.4 | index | institutions | falls | slow | partly | reference | national-bodies un-and-peers | B | Service of police and army oversight.
            corruption | 3 | 3.5 | index | settings | rises | slow | hidden | reference | civil-society investigators un-and-peers | B | How far office is used for private gain.
            complaints | 3 | 3.6 | index | institutions | falls | slow | open | reference | national-bodies un-and-peers | B | Service of ombudsperson and human rights institution.
            training | 3 | 3.7 | index | settings | falls | slow | partly | reference | un-and-peers operations | B | Training of state forces in the law of war and human rights.
            restraint-of-forces | 3 | 3.8 | index | armed groups | falls | mid | partly | reference | civil-society un-and-peers operations | B | Restraint of state forces towards civilians.
            public-services | 3 | 3.10 | index | districts | falls | slow | open | reference | public-record operations | B | Reach of public services, mean over people.
            political-motive | 4 | 4.1 | index | leaderships | rises | mid | hidden | reference | media civil-society | B | Motive to win or keep power times threat perceived, strongest leadership.
            economic-motive | 4 | 4.2 | index | nation, districts | rises | slow | hidden | reference | media investigators | B | Motive to seize times scarcity and prize, strongest leadership.
            military-motive | 4 | 4.3 | index | nation | rises | mid | hidden | reference | media investigators | B | Motive to weaken an opponent's base times armed conflict.
            homogeneity-motive | 4 | 4.4 | index | leaderships | rises | slow | hidden | reference | media civil-society | B | Motive to make an area of one people times ideology.
            threat-perceived | 4 | 4.5 | index | leaderships | rises | mid | hidden | reference | media civil-society | B | Threat to power that a leadership perceives, largest.
            link-to-opposition | 4 | 4.6 | per 1,000 | armed groups | rises | mid | partly | reference | media un-and-peers | B | Armed opponents per 1,000 people of the group linked with them.
            ideology | 4 | 4.7 | index | leaderships | rises | slow | partly | reference | media civil-society | B | Exclusionary ideology, strongest leadership.
            politicised-grievance | 4 | 4.8 | index | communities, nation | rises | mid | partly | reference | civil-society national-bodies | B | Grievance times salience of identity.
            trauma | 4 | 4.9 | index | communities | rises | slow | hidden | reference | civil-society operations | B | Trauma, mean of the worst hit group.
            wish-for-revenge | 4 | 4.9 | index | communities | rises | fast | partly | reference | civil-society media | B | Recent harm by another group, mean of the worst pair.
            unrestrained-strength | 5 | 5.1 | log rate | armed groups | rises | mid | partly | reference | operations un-and-peers investigators | B | Members times arms less restraint, strongest group, ln(1 + per 1,000 people).
            arms-at-large | 5 | 5.1 | index | nation | rises | slow | hidden | reference | investigators operations | B | Arms outside state control.
            irregulars | 5 | 5.3 | per 1,000 | armed groups | rises | mid | partly | reference | civil-society operations investigators | B | Members of irregular armed groups per 1,000 people.
            readiness-to-join | 5 | 5.3 | share | communities | rises | fast | partly | reference | civil-society media | B | Share of people who take part in violence.
            orders-followed | 5 | 5.4 | index | armed groups | rises | slow | hidden | reference | investigators operations | B | How far orders are carried out in armed groups, mean over members.
            money-of-irregulars | 5 | 5.6 | index | armed groups | rises | mid | hidden | reference | investigators | B | Money of irregular groups, mean over members.
            sponsorship | 5 | 5.8 | per 1,000 | armed groups | rises | slow | hidden | reference | investigators un-and-peers | B | Support from outside times the members it reaches per 1,000 people.
            self-protection | 6 | 6.1 | index | communities | falls | slow | partly | reference | civil-society operations | B | Means of self-protection of the least protected group.
            civil-society | 6 | 6.2 | index | nation | falls | mid | open | reference | civil-society un-and-peers | B | Density of civil society times room to work.
            media-freedom | 6 | 6.2 | index | nation | falls | mid | open | reference | media civil-society | B | Plurality of media times room to work.
            attention | 6 | 6.3 | index | outside | falls | mid | open | reference | un-and-peers media | B | Attention of outside actors, mean.
            access | 6 | 6.4 | index | districts | falls | fast | open | reference | un-and-peers operations | B | Access for observers and relief, mean over people.
            treaty-ties | 6 | 6.5 | share | settings | falls | slow | open | reference | public-record un-and-peers | B | Main human rights and humanitarian treaties ratified and written into law.
            commitment-to-talk | 6 | 6.8 | index | leaderships | falls | mid | partly | reference | media un-and-peers | B | Commitment of leaderships to settle by peaceful means, mean.
            divided-outsiders | 6 | 6.9 | index | outside | rises | mid | open | reference | un-and-peers media | B | How divided those who decide about help are.
            open-border | 6 | 6.10 | index | settings | falls | slow | open | reference | un-and-peers operations | B | Openness of the most open border.
            early-warning | 6 | 6.11 | index | institutions | falls | slow | open | reference | national-bodies un-and-peers | B | Service of early warning centre and focal point.
            emergency-law | 7 | 7.1 | flag | nation | rises | fast | open | 0 to 1 | public-record media | B | Whether an emergency law is in force, 0 or 1.
            purge | 7 | 7.2 | index | nation | rises | mid | partly | reference | civil-society investigators | B | How far members of other groups have been driven out of the security apparatus.
            independence-lost | 7 | 7.2 | index a year | institutions | falls | mid | partly | change | national-bodies civil-society un-and-peers | B | Change of the independence of institutions within a year; a loss is below 0.
            security-build-up | 7 | 7.3 | index | nation | rises | mid | partly | reference | public-record investigators | B | Security apparatus built up beyond what it was.
            arms-inflow | 7 | 7.4 | per 1,000 a year | armed groups | rises | mid | hidden | change | investigators un-and-peers | B | Growth of arms held within a year, members times arms per 1,000 people.
            backed-militia | 7 | 7.5 | per 1,000 | armed groups | rises | mid | partly | reference | civil-society media investigators | B | Members of state-allied militias per 1,000 people times their money.
            surveillance | 7 | 7.6 | index | settings | rises | slow | hidden | reference | civil-society investigators | B | Reach of surveillance of opponents and activists.
            civic-space-lost | 7 | 7.6 | index a year | nation | falls | mid | open | change | media civil-society un-and-peers | B | Change of the room for civil society and press within a year; a loss is below 0.
            access-lost | 7 | 7.7 | index a year | districts | falls | mid | open | change | un-and-peers operations | B | Change of access for observers and relief within a year; a loss is below 0.
            violations-lately | 7 | 7.8 | log rate | event log | rises | fast | open | reference | media civil-society operations | B | Civilians deliberately killed within a quarter, ln(1 + per 100,000 people and year).
            discrimination-risen | 7 | 7.8 | index a year | groups | rises | mid | partly | change | national-bodies civil-society | B | Rise of discrimination against the worst placed group within a year.
            women-and-children | 7 | 7.9 | log rate | communities | rises | mid | partly | reference | civil-society operations un-and-peers | B | Women and children killed or injured within half a year, ln(1 + per 100,000 people and year).
            forced-moves | 7 | 7.10 | log rate | communities | rises | fast | open | reference | civil-society operations un-and-peers | B | Flight and detention within half a year, ln(1 + per 100,000 people and year).
            identity-salience | 7 | 7.13 | index | nation | rises | mid | open | reference | media civil-society | B | How far politics is understood in terms of identity.
            hate-speech | 7 | 7.14 | index | communities | rises | fast | open | reference | media civil-society | B | Hateful messages about the group most spoken of, as heard.
            security-vacuum | 8 | 8.1 | index | triggers | rises | fast | open | 0 to 1 | media operations | B | Pressure of forces that leave an area.
            spill-over | 8 | 8.2 | index | triggers | rises | fast | open | 0 to 1 | media operations un-and-peers | B | Pressure of fighting or flight from a neighbour.
            outside-pressure | 8 | 8.3 | index | outside | rises | fast | open | 0 to 1 | media un-and-peers | B | Pressure on leaderships from outside, which they may see as a threat.
            coup | 8 | 8.4 | index | triggers | rises | fast | open | 0 to 1 | media public-record | B | Pressure of an irregular change of power.
            assassination | 8 | 8.5 | index | triggers | rises | fast | open | 0 to 1 | media public-record | B | Pressure of the killing of a symbolic person.
            act-of-incitement | 8 | 8.7 | index | groups | rises | fast | open | reference | media civil-society | B | Loudest public incitement.
            contested-vote | 8 | 8.8 | index | nation, triggers | rises | fast | open | 0 to 1 | media public-record | B | Tension of a vote that draws near, is held, disputed or put off.
            political-process | 8 | 8.8 | index | triggers | rises | fast | open | 0 to 1 | media public-record | B | Pressure of a census, talks or another step of a political process.
            economic-shock | 8 | 8.9 | index | triggers | rises | fast | open | 0 to 1 | media public-record | B | Pressure of sudden economic loss.
            commemoration | 8 | 8.11 | index | triggers | rises | fast | open | 0 to 1 | media public-record | B | Pressure of a commemoration of past crimes.
            trial | 8 | 8.12 | index | triggers | rises | fast | open | 0 to 1 | media public-record | B | Pressure of a trial of people of note for past crimes.
            overt-discrimination | 9 | 9.1 | index | groups | rises | slow | open | reference | national-bodies civil-society un-and-peers public-record | S | Discrimination written into law or open practice, five dimensions, worst placed group.
            covert-discrimination | 9 | 9.1 | index | groups | rises | slow | hidden | reference | national-bodies civil-society un-and-peers | S | Discrimination by habit, access and silence, five dimensions, worst placed group.
            cultural-exclusion | 9 | 9.2 | index | groups | rises | slow | partly | reference | national-bodies civil-society un-and-peers | B | Limits on language, religion, association and movement, worst placed group.
            unpunished-past | 9 | 9.3 | index | groups, nation | rises | slow | partly | reference | civil-society national-bodies un-and-peers | B | Past atrocities unaddressed times impunity, worst placed group.
            group-hostility | 9 | 9.4 | index | communities | rises | mid | partly | reference | civil-society national-bodies | B | Hostility of one group towards another, mean of the worst pair.
            identity-conflict | 9 | 9.5 | index | nation | rises | mid | open | reference | media civil-society | B | Salience of identity times what is at stake with state power.
            dialogue-mechanisms | 9 | 9.6 | index | institutions, districts | falls | slow | open | reference | civil-society national-bodies | B | Peace councils and local capacity to settle disputes.
            inferior-speech | 10 | 10.1 | index | groups | rises | fast | open | reference | media civil-society | S | Public speech that calls a group inferior, as heard.
            targeted-killing | 10 | 10.2 | log rate | event log | rises | fast | partly | reference | civil-society operations investigators | S | Deliberately killed of the group hit hardest within a year, ln(1 + per 100,000 of it).
            deprivation-gap | 10 | 10.2 | log rate | ledger | rises | mid | hidden | reference | operations investigators | B | Dead of deprivation in the group hit hardest, beyond the mean, ln(1 + per 100,000 a year).
            selectivity | 10 | 10.3 | share | event log | rises | mid | partly | reference | civil-society investigators un-and-peers | S | Share of deliberate victims that are of one group, beyond its share of the people.
            births-and-children | 10 | 10.4 | log rate | acts | rises | mid | hidden | 0 to 1 | civil-society investigators | B | Births prevented and children taken away in the group hit hardest within a year, ln(1 + per 100,000 of it).
            detention-gap | 10 | 10.5 | log rate | communities | rises | mid | hidden | reference | civil-society investigators | B | Detained of the group hit hardest, beyond the mean, ln(1 + per 100,000 a year).
            degrading-violence | 10 | 10.5 | log rate | acts | rises | mid | hidden | reference | civil-society investigators | B | Sexual violence and ill-treatment in the group hit hardest, beyond the mean, ln(1 + per 100,000 a year).
            prohibited-means | 10 | 10.6 | log count | acts | rises | mid | partly | 0 to 1 | operations investigators un-and-peers | B | Uses of prohibited weapons within a year, ln(1 + uses).
            homes-and-sites | 10 | 10.8 | log rate | acts | rises | mid | partly | reference | civil-society operations investigators | B | Attacks on homes, services and sites of the group hit hardest, beyond the mean, ln(1 + per 100,000 a year).
            breadth | 11 | 11.1 | share | event log | rises | fast | open | reference | civil-society operations investigators | S | Largest share of a group's districts that one actor hit within a year.
            growth | 11 | 11.2 | log rate | event log | rises | fast | open | change | civil-society operations | B | Growth of deliberate killing: log rate of half a year less that of the half before.
            organised-share | 11 | 11.3 | share | event log | rises | mid | partly | reference | civil-society operations investigators | B | Share of deliberate victims that fell to the state or to armed groups.
            provoking-media | 11 | 11.4 | index | communities | rises | fast | open | reference | media civil-society | B | Hateful messages about the group most spoken of, as heard.
            regularity | 11 | 11.5 | share | event log | rises | mid | partly | reference | civil-society operations investigators | S | Largest share of weeks of half a year in which one organised actor killed members of one group.
            official-justification | 12 | 12.1 | index | nation | rises | fast | open | reference | media civil-society | B | How openly the executive justifies exclusion in public.
            composition-change | 12 | 12.3 | share | ledger | rises | mid | open | reference | un-and-peers operations | B | Part of a group that is gone from its district, mean over districts of the largest.
            tolerated-violence | 12 | 12.8 | share | event log, nation | rises | mid | partly | reference | civil-society national-bodies investigators | B | Violence that is organised, repeated and unpunished: product of the three.
            official-incitement | 12 | 12.8 | index | groups | rises | fast | open | reference | media civil-society | B | Loudest incitement by the group that holds the state.
            civilians-killed | 12 | 12.9 | log rate | communities | rises | fast | open | reference | media civil-society operations | B | Civilians killed within a year, ln(1 + per 100,000 people).
            state-share | 12 | 12.10 | share | event log | rises | mid | hidden | reference | civil-society investigators | B | Share of deliberate victims that fell to forces of the state and its allies.
            command-in-war | 13 | 13 command | index | armed groups | falls | mid | hidden | 0.8 to 0.2 | operations investigators | B | Cohesion of armed groups in armed conflict, mean over members.
            restraint-in-war | 13 | 13 restraint | index | armed groups | falls | mid | partly | 0.8 to 0.2 | operations investigators | B | Restraint of armed groups in armed conflict, mean over members.
            hate-in-war | 13 | 13 statements | index | communities | rises | fast | open | 0.1 to 0.6 | media civil-society | B | Hateful messages about the group most spoken of, in armed conflict.
            relief-in-war | 13 | 13 relief | index | districts | falls | fast | open | 0.9 to 0.3 | operations un-and-peers | B | Access for relief in armed conflict, mean over people.
            relief-denied | 13 | 13 relief | index | communities | rises | fast | partly | 0 to 0.6 | operations un-and-peers | B | Relief kept from the community that is denied most, in armed conflict.
            civilian-share | 13 | 13 harm | share | event log | rises | mid | partly | 0.2 to 0.9 | operations investigators civil-society | B | Share of civilians among those killed within a year of armed conflict.
            killed-by-parties | 13 | 13 attacks | log rate | event log | rises | fast | open | 0.5 to 3 | operations civil-society un-and-peers | B | Civilians deliberately killed by parties within a quarter, ln(1 + per 100,000 people and year).
            objects-in-war | 13 | 13 objects | log rate | acts | rises | mid | open | 0.2 to 2.5 | operations civil-society un-and-peers | B | Attacks on civilian objects within a year, in armed conflict, ln(1 + per 100,000 people).
            held-in-war | 13 | 13 persons held | log rate | acts | rises | mid | hidden | 0.2 to 2.5 | civil-society investigators | B | Hostages, ill-treatment and denied detention within a year, in armed conflict, ln(1 + per 100,000 people).
            forced-recruits | 13 | 13 recruitment | log rate | acts | rises | mid | partly | 0.2 to 2.5 | civil-society operations investigators | B | Recruited by force within a year, in armed conflict, ln(1 + per 100,000 people).
            weapons-in-war | 13 | 13 means | log count | acts | rises | mid | partly | 0 to 1 | operations investigators un-and-peers | B | Uses of prohibited weapons within a year, in armed conflict, ln(1 + uses).
            agreements-broken | 13 | 13 agreements | count | event log | rises | mid | open | 0 to 1 | media un-and-peers | B | Agreements between parties that were broken; counts half after a year; in armed conflict.
            least-access | 14 | 14 access | index | districts | falls | fast | open | reference | operations un-and-peers | B | Access where people are worst cut off.
            insecurity | 14 | 14 insecurity | log rate | event log | rises | fast | open | reference | operations un-and-peers | B | Civilians killed within a quarter where operations work, ln(1 + per 100,000 people and year).
            attacks-on-relief | 14 | 14 attacks | log count | acts | rises | mid | open | 0 to 2 | operations un-and-peers | B | Attacks on relief staff within a year, ln(1 + attacks).
            relief-lost | 14 | 14 presence | index | districts | rises | mid | open | 0 to 0.6 | operations un-and-peers | B | Relief organisations gone since the start from the district that lost most.
            """;

    private static final int COLUMNS = 12;

    private static final Map<String, IndicatorNote> NOTES = read();

    /** The row of an indicator. */
    static IndicatorNote of(String id) {
        IndicatorNote note = NOTES.get(id);
        if (note == null) {
            throw new IllegalStateException("the table of indicators has no row '" + id + "'");
        }
        return note;
    }

    /** Number of rows. */
    static int rows() {
        return NOTES.size();
    }

    private static Map<String, IndicatorNote> read() {
        Map<String, IndicatorNote> notes = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            String[] cells = line.split(" \\| ", -1);
            if (cells.length != COLUMNS || notes.put(cells[0], note(cells)) != null) {
                throw new IllegalStateException(
                        "not " + COLUMNS + " cells, or twice in the table of indicators: " + line);
            }
        });
        return notes;
    }

    private static IndicatorNote note(String[] cells) {
        return new IndicatorNote(
                Factor.values()[Integer.parseInt(cells[1]) - 1],
                cells[2],
                cells[3],
                cells[4],
                Direction.valueOf(constant(cells[5])),
                Pace.valueOf(constant(cells[6])),
                Openness.valueOf(constant(cells[7])),
                basis(cells[8]),
                Arrays.stream(cells[9].split(" "))
                        .map(witness -> Witness.valueOf(constant(witness)))
                        .toList(),
                mark(cells[10]),
                cells[11]);
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Basis basis(String words) {
        return switch (words) {
            case "reference" -> Basis.REFERENCE;
            case "change" -> Basis.CHANGE;
            default -> {
                String[] anchors = words.split(" to ");
                yield Basis.fixed(Double.parseDouble(anchors[0]), Double.parseDouble(anchors[1]));
            }
        };
    }

    private static Mark mark(String letter) {
        return Arrays.stream(Mark.values())
                .filter(mark -> mark.letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }
}
