# Gives the pictures of a camera as JPEG after JPEG, or the list of cameras where none is named.
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = New-Object Text.UTF8Encoding $false
Add-Type -AssemblyName System.Runtime.WindowsRuntime
$null = [Windows.Devices.Enumeration.DeviceInformation, Windows.Devices.Enumeration, ContentType = WindowsRuntime]
$null = [Windows.Media.Capture.MediaCapture, Windows.Media.Capture, ContentType = WindowsRuntime]
$null = [Windows.Media.MediaProperties.ImageEncodingProperties, Windows.Media.MediaProperties, ContentType = WindowsRuntime]
$null = [Windows.Storage.Streams.InMemoryRandomAccessStream, Windows.Storage.Streams, ContentType = WindowsRuntime]
$ways = [System.WindowsRuntimeSystemExtensions].GetMethods() |
    Where-Object { $_.Name -eq 'AsTask' -and $_.GetParameters().Count -eq 1 }
$asked = ($ways | Where-Object { $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncOperation`1' })[0]
$done = ($ways | Where-Object { $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncAction' })[0]
function Answer($operation, $type) {
    $task = $asked.MakeGenericMethod($type).Invoke($null, @($operation))
    $null = $task.Wait(15000)
    $task.Result
}
function Finish($action) {
    if (-not $done.Invoke($null, @($action)).Wait(15000)) { throw 'late' }
}
$wanted = $env:OCUA_CAMERA
if (-not $wanted) {
    $kind = [Windows.Devices.Enumeration.DeviceClass]::VideoCapture
    $all = Answer ([Windows.Devices.Enumeration.DeviceInformation]::FindAllAsync($kind)) ([Windows.Devices.Enumeration.DeviceInformationCollection])
    foreach ($one in $all) { "$($one.Id)`t$($one.Name)" }
    exit 0
}
$camera = New-Object Windows.Media.Capture.MediaCapture
try {
    $how = New-Object Windows.Media.Capture.MediaCaptureInitializationSettings
    $how.VideoDeviceId = $wanted
    $how.StreamingCaptureMode = [Windows.Media.Capture.StreamingCaptureMode]::Video
    Finish ($camera.InitializeAsync($how))
    $jpeg = [Windows.Media.MediaProperties.ImageEncodingProperties]::CreateJpeg()
    $jpeg.Width = 1280
    $jpeg.Height = 720
    $out = [Console]::OpenStandardOutput()
    while ($true) {
        $memory = New-Object Windows.Storage.Streams.InMemoryRandomAccessStream
        Finish ($camera.CapturePhotoToStreamAsync($jpeg, $memory))
        $memory.Seek(0)
        $in = [System.IO.WindowsRuntimeStreamExtensions]::AsStreamForRead($memory)
        $in.CopyTo($out)
        $out.Flush()
        $in.Dispose()
        $memory.Dispose()
    }
} finally {
    $camera.Dispose()
}
