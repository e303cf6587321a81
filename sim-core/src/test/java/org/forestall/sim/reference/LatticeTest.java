package org.forestall.sim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The torus of bits says what a torus of plain squares says. Exact: whatever the seed. */
class LatticeTest {

    private static final int MARK = 2;

    private final Random random = new Random(Long.getLong("forestall.seed", 20_310_106));

    @ParameterizedTest
    @CsvSource({"DISC, 1.7, 8", "DISC, 7, 148", "DIAMOND, 1.7, 4", "DIAMOND, 7, 112", "DIAMOND, 8, 144", "DISC, 8, 196"
    })
    void aVisionHoldsTheSitesOfItsShape(Neighbourhood neighbourhood, double vision, int sites) {
        assertThat(new Surroundings(neighbourhood, vision).sites).isEqualTo(sites);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 23, 24, 40, 61})
    void countsAndPicksAreThoseOfPlainSquares(int side) {
        Lattice lattice = new Lattice(side);
        boolean[][] plain = new boolean[side][side];
        for (int write = 0; write < 4 * side * side; write++) {
            int x = random.nextInt(side);
            int y = random.nextInt(side);
            plain[y][x] = random.nextBoolean();
            if (plain[y][x]) {
                lattice.set(MARK, lattice.site(x, y));
            } else {
                lattice.clear(MARK, lattice.site(x, y));
            }
        }

        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int site = lattice.site(x, y);
                assertThat(lattice.has(MARK, site)).isEqualTo(plain[y][x]);
                assertThat(lattice.has(MARK - 1, site)).isFalse();
                assertThat(lattice.number(site)).isEqualTo(y * side + x);
                assertThat(lattice.siteOfNumber(y * side + x)).isEqualTo(site);
                Neighbourhood neighbourhood = Neighbourhood.values()[random.nextInt(2)];
                assertThatLookIsRight(lattice, plain, x, y, neighbourhood, 1 + 7 * random.nextDouble());
            }
        }
    }

    private static void assertThatLookIsRight(
            Lattice lattice, boolean[][] plain, int x, int y, Neighbourhood neighbourhood, double vision) {
        int side = plain.length;
        Set<Integer> with = new TreeSet<>();
        Set<Integer> without = new TreeSet<>();
        for (int dy = -8; dy <= 8; dy++) {
            for (int dx = -8; dx <= 8; dx++) {
                if ((dx != 0 || dy != 0) && neighbourhood.holds(dx, dy, vision)) {
                    int otherX = Math.floorMod(x + dx, side);
                    int otherY = Math.floorMod(y + dy, side);
                    (plain[otherY][otherX] ? with : without).add(lattice.site(otherX, otherY));
                }
            }
        }
        int site = lattice.site(x, y);
        Surroundings around = new Surroundings(neighbourhood, vision);
        Set<Integer> picked = new TreeSet<>();
        for (int rank = 0; rank < lattice.countOf(MARK, site, around); rank++) {
            picked.add(lattice.pickOf(MARK, site, around, rank));
        }
        Set<Integer> pickedWithout = new TreeSet<>();
        for (int rank = 0; rank < lattice.countWithout(MARK, site, around); rank++) {
            pickedWithout.add(lattice.pickWithout(MARK, site, around, rank));
        }

        assertThat(picked).isEqualTo(with);
        assertThat(pickedWithout).isEqualTo(without);
        assertThat(lattice.countOf(MARK, site, around)).isEqualTo(with.size());
        assertThat(lattice.countWithout(MARK, site, around)).isEqualTo(without.size());
    }

    @Test
    void aRankBeyondWhatWasCountedIsRefused() {
        Lattice lattice = new Lattice(17);
        Surroundings around = new Surroundings(Neighbourhood.DISC, 2);

        assertThatThrownBy(() -> lattice.pickOf(MARK, lattice.site(3, 3), around, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rank 0");
    }
}
