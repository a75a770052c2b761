using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace NewArea.Bot.Tests.Authentication;

/// <summary>A key with the channels it may sign for, as Bot Framework publishes them; Microsoft Entra names no channels.</summary>
internal sealed class SigningKey(string id, params string[] endorsements)
{
    private readonly RSA _rsa = RSA.Create(2048);

    public JsonObject ToJson()
    {
        var key = _rsa.ExportParameters(includePrivateParameters: false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = WebEncoders.Base64UrlEncode(key.Modulus!),
            ["e"] = WebEncoders.Base64UrlEncode(key.Exponent!),
        };
        if (endorsements.Length > 0)
        {
            published["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        return published;
    }

    /// <summary>A token (JWS, RFC 7515) over the claims.</summary>
    public string Sign(JsonObject claims, string? keyId = null) => Sign(
        claims, "RS256", keyId ?? id, signed => _rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    /// <summary>The oldest trick: no signature, and a header that says none is needed.</summary>
    public string SignWithNothing(JsonObject claims) => Sign(claims, "none", id, _ => []);

    /// <summary>Algorithm confusion: the public key, which everybody has, used as the secret of an HMAC.</summary>
    public string SignWithPublicKeyAsSecret(JsonObject claims) => Sign(
        claims, "HS256", id, signed => HMACSHA256.HashData(Encoding.ASCII.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem()), signed));

    private static string Sign(JsonObject claims, string algorithm, string keyId, Func<byte[], byte[]> sign)
    {
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = keyId };
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{WebEncoders.Base64UrlEncode(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Encode(JsonObject part) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
