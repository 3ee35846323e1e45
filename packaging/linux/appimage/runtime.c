// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of the AppImage, type 2 (https://github.com/AppImage/AppImageSpec): a static program
// that is followed by a squashfs image. It mounts the image by FUSE and becomes its AppRun; a
// second process serves the mount until the last process that came of it has ended. Where there is
// no FUSE the image is unpacked into a temporary folder instead, which is removed at the end.

#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NoExec = 127, BlockSize = 131072, MaxOpenFolders = 32 };

static char self[PATH_MAX];
static size_t offset;

static _Noreturn void fail(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("vedette: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

/// Where the ELF file ends, by its section headers, which stand last.
static size_t sizeOfElf(const char *path)
{
    Elf64_Ehdr header;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || read(file, &header, sizeof header) != (ssize_t)sizeof header)
        fail("%s cannot be read: %s", path, strerror(errno));
    close(file);
    return header.e_shoff + (size_t)header.e_shentsize * header.e_shnum;
}

/// A new folder of its own; leaves its path in `path`, of PATH_MAX bytes.
static void makeFolder(char *path, const char *name)
{
    const char *parent = getenv("TMPDIR");
    snprintf(path, PATH_MAX, "%s/%s", parent && *parent ? parent : "/tmp", name);
    if (!mkdtemp(path))
        fail("%s cannot be made: %s. Set TMPDIR to a folder that can be written to.", path,
             strerror(errno));
}

// Unpacking

static bool writeFile(sqfs *image, sqfs_inode *inode, const char *path)
{
    static char block[BlockSize];
    const int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    bool good = file >= 0;
    for (sqfs_off_t at = 0; good && at < (sqfs_off_t)inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof block;
        good = sqfs_read_range(image, inode, at, &size, block) == SQFS_OK && size > 0 &&
               write(file, block, (size_t)size) == (ssize_t)size;
        at += size;
    }
    if (file >= 0)
        close(file);
    return good && chmod(path, inode->base.mode & 0777) == 0;
}

static bool writeEntry(sqfs *image, sqfs_inode *inode, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    switch (inode->base.inode_type) {
    case SQUASHFS_DIR_TYPE:
    case SQUASHFS_LDIR_TYPE:
        return mkdir(path, 0755) == 0 || errno == EEXIST;
    case SQUASHFS_SYMLINK_TYPE:
    case SQUASHFS_LSYMLINK_TYPE:
        unlink(path);
        return sqfs_readlink(image, inode, target, &size) == SQFS_OK && symlink(target, path) == 0;
    case SQUASHFS_REG_TYPE:
    case SQUASHFS_LREG_TYPE:
        return writeFile(image, inode, path);
    default:
        return true; // there are none of the others
    }
}

static void unpack(const char *folder)
{
    sqfs image;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    const int file = open(self, O_RDONLY | O_CLOEXEC);
    if (file < 0 || sqfs_init(&image, file, offset) != SQFS_OK ||
        sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)) != SQFS_OK)
        fail("%s is damaged: fetch it once more.", self);
    while (sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        sqfs_inode inode;
        if (walk.dir_end)
            continue;
        if (snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path ||
            sqfs_inode_get(&image, &inode, sqfs_dentry_inode(&walk.entry)) != SQFS_OK ||
            !writeEntry(&image, &inode, path))
            fail("%s/%s cannot be written: %s. It takes 200 MB.", folder, walk.path,
                 strerror(errno));
    }
    if (error != SQFS_OK)
        fail("%s is damaged: fetch it once more.", self);
    sqfs_traverse_close(&walk);
    sqfs_destroy(&image);
    close(file);
}

static int removeEntry(const char *path, const struct stat *info, int kind, struct FTW *place)
{
    (void)info, (void)kind, (void)place;
    remove(path);
    return 0;
}

// Running

static _Noreturn void becomeAppRun(const char *folder, char **argv)
{
    char path[PATH_MAX + sizeof "/AppRun"];
    snprintf(path, sizeof path, "%s/AppRun", folder);
    setenv("APPDIR", folder, 1);
    argv[0] = path;
    execv(path, argv);
    fprintf(stderr, "vedette: %s cannot be started: %s\n", path, strerror(errno));
    _exit(NoExec);
}

static pid_t running;

static void passOn(int signal)
{
    if (running > 0)
        kill(running, signal);
}

static int unpackAndRun(char **argv)
{
    char folder[PATH_MAX];
    makeFolder(folder, "vedette-XXXXXX");
    unpack(folder);
    const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGQUIT};
    struct sigaction action = {.sa_handler = passOn};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; ++i)
        sigaction(signals[i], &action, NULL);
    running = fork();
    if (running == 0) {
        for (size_t i = 0; i < sizeof signals / sizeof *signals; ++i)
            signal(signals[i], SIG_DFL);
        becomeAppRun(folder, argv);
    }
    int status = 0;
    while (running > 0 && waitpid(running, &status, 0) < 0 && errno == EINTR) {
    }
    nftw(folder, removeEntry, MaxOpenFolders, FTW_DEPTH | FTW_PHYS);
    if (running < 0)
        fail("no process can be started: %s", strerror(errno));
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

// Mounting

static void serve(const char *folder, int ready, int lives)
{
    struct fuse_lowlevel_ops ops = {
            .getattr = sqfs_ll_op_getattr,
            .opendir = sqfs_ll_op_opendir,
            .releasedir = sqfs_ll_op_releasedir,
            .readdir = sqfs_ll_op_readdir,
            .lookup = sqfs_ll_op_lookup,
            .open = sqfs_ll_op_open,
            .create = sqfs_ll_op_create,
            .release = sqfs_ll_op_release,
            .read = sqfs_ll_op_read,
            .readlink = sqfs_ll_op_readlink,
            .forget = sqfs_ll_op_forget,
            .statfs = stfs_ll_op_statfs,
    };
    char *words[] = {"vedette", "-o", "ro,nodev,nosuid,fsname=vedette"};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    sqfs_ll_chan channel = {0};
    sqfs_ll *image = sqfs_ll_open(self, offset);
    if (!image || sqfs_ll_mount(&channel, folder, &arguments, &ops, sizeof ops, image) != SQFS_OK)
        return;
    (void)!write(ready, "", 1);
    close(ready);

    struct fuse_buf buffer = {0};
    struct pollfd polls[] = {{fuse_session_fd(channel.session), POLLIN, 0}, {lives, 0, 0}};
    while (!fuse_session_exited(channel.session)) {
        if (poll(polls, 2, -1) < 0 && errno != EINTR)
            break;
        if (polls[1].revents) // nobody holds the other end any more
            break;
        if (!polls[0].revents)
            continue;
        const int size = fuse_session_receive_buf(channel.session, &buffer);
        if (size > 0)
            fuse_session_process_buf(channel.session, &buffer);
        else if (size != -EINTR && size != -EAGAIN)
            break;
    }
    sqfs_ll_unmount(&channel, folder);
    rmdir(folder);
}

/// Returns only when the image cannot be mounted.
static void mountAndRun(char **argv, bool waitOnly)
{
    if (access("/dev/fuse", R_OK | W_OK) != 0)
        return;
    char folder[PATH_MAX];
    int ready[2], lives[2];
    makeFolder(folder, ".mount_vedetteXXXXXX");
    if (pipe2(ready, O_CLOEXEC) != 0 || pipe(lives) != 0)
        fail("no pipe: %s", strerror(errno));
    const pid_t server = fork();
    if (server == 0) {
        setsid();
        signal(SIGPIPE, SIG_IGN);
        close(ready[0]);
        close(lives[1]);
        const int nowhere = open("/dev/null", O_RDWR);
        for (int i = 0; i < 3; ++i)
            dup2(nowhere, i);
        serve(folder, ready[1], lives[0]);
        _exit(0);
    }
    close(ready[1]);
    close(lives[0]);
    char byte;
    if (server < 0 || read(ready[0], &byte, 1) != 1) {
        close(lives[1]);
        waitpid(server, NULL, 0);
        rmdir(folder);
        return;
    }
    close(ready[0]);
    if (!waitOnly)
        becomeAppRun(folder, argv);
    puts(folder);
    fflush(stdout);
    pause();
}

int main(int argc, char **argv)
{
    const ssize_t size = readlink("/proc/self/exe", self, sizeof self - 1);
    if (size < 0)
        fail("/proc is not there.");
    offset = sizeOfElf(self);
    setenv("APPIMAGE", self, 1);
    setenv("ARGV0", argv[0], 1);
    char *here = getcwd(NULL, 0);
    if (here)
        setenv("OWD", here, 1);

    const char *word = argc > 1 ? argv[1] : "";
    if (strncmp(word, "--appimage-", strlen("--appimage-")) != 0) {
        const char *wish = getenv("APPIMAGE_EXTRACT_AND_RUN");
        if (!wish || !*wish)
            mountAndRun(argv, false);
        return unpackAndRun(argv);
    }
    if (strcmp(word, "--appimage-extract-and-run") == 0) {
        argv[1] = argv[0];
        return unpackAndRun(argv + 1);
    }
    if (strcmp(word, "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0 && errno != EEXIST)
            fail("squashfs-root cannot be made here: %s", strerror(errno));
        unpack("squashfs-root");
        return 0;
    }
    if (strcmp(word, "--appimage-mount") == 0) {
        mountAndRun(argv, true);
        fail("There is no FUSE here.");
    }
    if (strcmp(word, "--appimage-offset") == 0) {
        printf("%zu\n", offset);
        return 0;
    }
    puts("--appimage-extract            unpack into squashfs-root\n"
         "--appimage-extract-and-run    unpack into a temporary folder and start from there\n"
         "--appimage-mount              mount, print where, and wait\n"
         "--appimage-offset             print where the squashfs image begins\n"
         "Any other option is Vedette's own: see --help.");
    return strcmp(word, "--appimage-help") == 0 ? 0 : 2;
}
