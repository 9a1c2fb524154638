package org.taxophone.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class ProcessEnvironmentTest {
    @Test
    void nativeCodeSeesTheFirstValueThatWasSet() throws Throwable {
        ProcessEnvironment.setIfAbsent("TAXOPHONE_TEST_VARIABLE", "first");
        ProcessEnvironment.setIfAbsent("TAXOPHONE_TEST_VARIABLE", "second");

        assertThat(nativeValue("TAXOPHONE_TEST_VARIABLE")).isEqualTo("first");
    }

    private static String nativeValue(String name) throws Throwable {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment found =
                    (MemorySegment)
                            linker.downcallHandle(
                                            linker.defaultLookup().find("getenv").orElseThrow(),
                                            FunctionDescriptor.of(
                                                    ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                                    .invokeExact(arena.allocateFrom(name));
            return found.reinterpret(64).getString(0);
        }
    }
}
