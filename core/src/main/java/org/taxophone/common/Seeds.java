package org.taxophone.common;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/// One seed a run, and a seed derived from it for each stage, so that no stage moves another's
/// noise.
public final class Seeds {
    private Seeds() {}

    /// A seed for one stage of a run: a 64-bit FNV-1a hash of the stage's name, mixed with the
    /// run's seed.
    public static long derive(long seed, String stage) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : stage.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return mix(seed ^ hash);
    }

    /// A seed for one step of a stage; used where a resumed run must draw what an uninterrupted one
    /// would.
    public static long derive(long seed, String stage, long step) {
        return mix(derive(seed, stage) + 0x9e3779b97f4a7c15L * step);
    }

    /// The generator of one stage.
    public static SplittableRandom random(long seed, String stage) {
        return new SplittableRandom(derive(seed, stage));
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
