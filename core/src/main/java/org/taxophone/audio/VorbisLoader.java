package org.taxophone.audio;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;

/// Loads a copy of jorbis of its own. Jorbis guards its arithmetic with one lock for the whole
/// program, so that two files could not be decoded at a time; each copy has its own lock.
final class VorbisLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private static final String OURS = VorbisSynthesis.class.getName();

    VorbisLoader() {
        super(VorbisLoader.class.getClassLoader());
    }

    /// A decoder for one stream: packets to samples, and rate and channels after the headers.
    record Codec(Function<byte[], float[][]> packets, Supplier<int[]> format) {}

    @SuppressWarnings("unchecked") // the copy of the class implements what the class does
    Codec codec() {
        try {
            Object codec = loadClass(OURS).getConstructor().newInstance();
            return new Codec((Function<byte[], float[][]>) codec, (Supplier<int[]>) codec);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the Vorbis decoder does not load", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("com.jcraft.") && !name.equals(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? copy(name) : loaded;
        }
    }

    private Class<?> copy(String name) throws ClassNotFoundException {
        String resource = name.replace('.', '/') + ".class";
        try (InputStream in = getParent().getResourceAsStream(resource)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
