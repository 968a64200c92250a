"""Where a file lies: on this machine, or on a network share, where SQLite's locks and shared memory fail."""

from pathlib import Path

# Names that the systems' mount tables give to file systems of another machine.
_NETWORK = frozenset(
    "nfs nfs3 nfs4 cifs smb smb2 smb3 smbfs afpfs webdav davfs davfs2 9p ncpfs afs ceph glusterfs vboxsf "
    "fuse.sshfs fuse.davfs2 fuse.gvfsd-fuse fuse.rclone fuse.s3fs fuse.glusterfs fuse.vmhgfs-fuse".split()
)


def is_on_network(path: Path) -> bool:
    """Tell whether `path` lies on a network share, by the mount that holds it."""
    import psutil

    whole = path.absolute().resolve()
    if whole.as_posix().startswith("//"):  # a UNC path on Windows
        return True
    mounts = [
        mount
        for mount in psutil.disk_partitions(all=True)
        if whole == Path(mount.mountpoint) or Path(mount.mountpoint) in whole.parents
    ]
    if not mounts:
        return False
    # Of two mounts on one point the later hides the earlier.
    nearest = max(enumerate(mounts), key=lambda entry: (len(Path(entry[1].mountpoint).parts), entry[0]))[1]
    return nearest.fstype.lower() in _NETWORK or "remote" in nearest.opts.split(",")
