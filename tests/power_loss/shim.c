/*
 * Journals what a process does to the files under one folder, so that a test can rebuild the folder as a power cut at
 * any moment would have left it. For tests only: put before the C library with LD_PRELOAD.
 *
 * WAYMARK_POWER_ROOT names the folder, WAYMARK_POWER_JOURNAL the journal, which lies outside of it. A record is one line
 *   <operation> <number> <length> <path>
 * and, for `write`, `length` bytes. Paths are below the root; `rename` has two, divided by a tab.
 *   open n 0 p      p was opened; n is 1 where it was made, 2 where it was cut to nothing
 *   write at len p  bytes at an offset
 *   cut n 0 p       the length was set to n
 *   sync 0 0 p      fsync or fdatasync of a file or a folder returned
 *   rename, unlink, mkdir, rmdir
 * One lock is held from before the real call until its record is written: the order of the records is the order of
 * the calls.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int journal = -1;
static char root[PATH_MAX];

__attribute__((constructor)) static void begin(void) {
    const char *where = getenv("WAYMARK_POWER_JOURNAL");
    const char *folder = getenv("WAYMARK_POWER_ROOT");
    if (where == NULL || folder == NULL || realpath(folder, root) == NULL) {
        return;
    }
    journal = (int)syscall(SYS_openat, AT_FDCWD, where, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* What stands after the root in a path, or NULL where it is not below. */
static const char *below(const char *path) {
    size_t length = strlen(root);
    if (journal < 0 || strncmp(path, root, length) != 0 || path[length] != '/') {
        return NULL;
    }
    return path + length + 1;
}

/* The same for an open file, by the name it has now. */
static const char *below_fd(int fd, char *buffer) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, buffer, PATH_MAX - 1);
    if (length <= 0) {
        return NULL;
    }
    buffer[length] = '\0';
    /* A file that has no name any more does not outlive a power cut. */
    if (length > 10 && strcmp(buffer + length - 10, " (deleted)") == 0) {
        return NULL;
    }
    return strcmp(buffer, root) == 0 ? "" : below(buffer);
}

static void all(const void *bytes, size_t length) {
    const char *from = bytes;
    while (length > 0) {
        ssize_t written = syscall(SYS_write, journal, from, length);
        if (written <= 0) {
            /* A journal with a hole would show things that never were. */
            abort();
        }
        from += written;
        length -= (size_t)written;
    }
}

static void record(const char *operation, long long number, size_t length, const char *path, const void *bytes) {
    char line[2 * PATH_MAX + 96];
    int said = snprintf(line, sizeof line, "%s %lld %zu %s\n", operation, number, length, path);
    all(line, (size_t)said);
    if (length > 0) {
        all(bytes, length);
    }
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int opened(int fd, int existed, int flags, const char *path) {
    const char *name = fd >= 0 ? below(path) : NULL;
    if (name != NULL && (!existed || (flags & O_TRUNC))) {
        record("open", existed ? 2 : 1, 0, name, NULL);
    }
    return fd;
}

#define OPEN(function)                                                                 \
    int function(const char *path, int flags, ...) {                                   \
        mode_t mode = 0;                                                               \
        if (flags & O_CREAT) {                                                         \
            va_list rest;                                                              \
            va_start(rest, flags);                                                     \
            mode = va_arg(rest, mode_t);                                               \
            va_end(rest);                                                              \
        }                                                                              \
        if (below(path) == NULL || !(flags & (O_CREAT | O_TRUNC))) {                   \
            return REAL(function)(path, flags, mode);                                  \
        }                                                                              \
        pthread_mutex_lock(&lock);                                                     \
        int existed = faccessat(AT_FDCWD, path, F_OK, 0) == 0;                         \
        int fd = REAL(function)(path, flags, mode);                                    \
        int kept = errno;                                                              \
        opened(fd, existed, flags, path);                                              \
        pthread_mutex_unlock(&lock);                                                   \
        errno = kept;                                                                  \
        return fd;                                                                     \
    }
OPEN(open)
OPEN(open64)

/* `call`, then a record where it succeeded; `name` is evaluated before. */
#define AROUND(type, name, call, good, ...)                                            \
    do {                                                                               \
        pthread_mutex_lock(&lock);                                                     \
        const char *said = (name);                                                     \
        type result = (call);                                                          \
        int kept = errno;                                                              \
        if (said != NULL && (good)) {                                                  \
            record(__VA_ARGS__);                                                       \
        }                                                                              \
        pthread_mutex_unlock(&lock);                                                   \
        errno = kept;                                                                  \
        return result;                                                                 \
    } while (0)

ssize_t write(int fd, const void *bytes, size_t length) {
    char path[PATH_MAX];
    if (fd <= 2 || journal < 0) {
        return REAL(write)(fd, bytes, length);
    }
    off_t at = (fcntl(fd, F_GETFL) & O_APPEND) ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
    AROUND(ssize_t, below_fd(fd, path), REAL(write)(fd, bytes, length), result > 0, "write", (long long)at,
           (size_t)result, said, bytes);
}

#define PWRITE(function, offset)                                                       \
    ssize_t function(int fd, const void *bytes, size_t length, offset at) {            \
        char path[PATH_MAX];                                                           \
        AROUND(ssize_t, below_fd(fd, path), REAL(function)(fd, bytes, length, at), result > 0, "write", \
               (long long)at, (size_t)result, said, bytes);                            \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define CUT(function, offset)                                                          \
    int function(int fd, offset length) {                                              \
        char path[PATH_MAX];                                                           \
        AROUND(int, below_fd(fd, path), REAL(function)(fd, length), result == 0, "cut", (long long)length, 0, said, \
               NULL);                                                                  \
    }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)

#define SYNC(function)                                                                 \
    int function(int fd) {                                                             \
        char path[PATH_MAX];                                                           \
        AROUND(int, below_fd(fd, path), REAL(function)(fd), result == 0, "sync", 0, 0, said, NULL); \
    }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
    char both[2 * PATH_MAX];
    const char *old = below(from), *new = below(to);
    if (old != NULL && new != NULL) {
        snprintf(both, sizeof both, "%s\t%s", old, new);
    }
    AROUND(int, old != NULL && new != NULL ? both : NULL, REAL(rename)(from, to), result == 0, "rename", 0, 0, said,
           NULL);
}

int unlink(const char *path) {
    AROUND(int, below(path), REAL(unlink)(path), result == 0, "unlink", 0, 0, said, NULL);
}

int mkdir(const char *path, mode_t mode) {
    AROUND(int, below(path), REAL(mkdir)(path, mode), result == 0, "mkdir", 0, 0, said, NULL);
}

int rmdir(const char *path) {
    AROUND(int, below(path), REAL(rmdir)(path), result == 0, "rmdir", 0, 0, said, NULL);
}
