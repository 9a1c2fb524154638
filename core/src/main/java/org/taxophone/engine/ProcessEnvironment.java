package org.taxophone.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Environment variables that a native library reads while it loads. Java can only read them, so
/// they are set through the C library.
final class ProcessEnvironment {
    private ProcessEnvironment() {}

    /// Sets a variable of this process unless its user has set it. Does nothing on Windows, whose C
    /// library has no `setenv`; there the start script sets it.
    static void setIfAbsent(String name, String value) {
        Linker linker = Linker.nativeLinker();
        linker.defaultLookup()
                .find("setenv")
                .ifPresent(address -> call(linker, address, name, value));
    }

    private static void call(Linker linker, MemorySegment address, String name, String value) {
        MethodHandle setenv =
                linker.downcallHandle(
                        address,
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int status =
                    (int)
                            setenv.invokeExact(
                                    arena.allocateFrom(name), arena.allocateFrom(value), 0);
            if (status != 0) {
                throw new IllegalStateException("setenv " + name + " gave " + status);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("setenv " + name + " could not be called", e);
        }
    }
}
