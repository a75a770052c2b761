using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>The inner product of two vectors of codes from −127 to 127.</summary>
internal static class CodeProduct
{
    public static int Of(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var sum = Vector256<int>.Zero;
        var at = 0;
        ref var l = ref MemoryMarshal.GetReference(left);
        ref var r = ref MemoryMarshal.GetReference(right);
        if (Avx2.IsSupported)
        {
            for (; at <= left.Length - 16; at += 16)
            {
                var a = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref l, (nuint)at));
                var b = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref r, (nuint)at));
                sum += Avx2.MultiplyAddAdjacent(a, b);
            }
        }
        else
        {
            for (; at <= left.Length - 16; at += 16)
            {
                // Two products of at most 127² fit in a short.
                var (a, moreA) = Vector128.Widen(Vector128.LoadUnsafe(ref l, (nuint)at));
                var (b, moreB) = Vector128.Widen(Vector128.LoadUnsafe(ref r, (nuint)at));
                var (low, high) = Vector128.Widen((a * b) + (moreA * moreB));
                sum += Vector256.Create(low, high);
            }
        }

        var total = Vector256.Sum(sum);
        for (; at < left.Length; at++)
        {
            total += left[at] * right[at];
        }

        return total;
    }
}
